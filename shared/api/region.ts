import { z } from "zod";
import { INDICATOR_CODES } from "../monitoring/indicators.js";
import { schoolYearSchema } from "../sync/types.js";

/** What the region sees: figures of districts, no rows and no names, small ones hidden. */

const count = z.number().int().nonnegative();
/** `null` where it is hidden. */
const figure = count.nullable();
/** What the shown figures add up to; `whole` when none of them is hidden, else it is at least so many. */
const total = z.object({ shown: count, whole: z.boolean() });

export const regionQuerySchema = z.strictObject({ schoolYear: schoolYearSchema.optional() });
export const regionFileQuerySchema = regionQuerySchema.extend({ format: z.enum(["xlsx", "csv"]).default("xlsx") });
export type RegionFileQuery = z.infer<typeof regionFileQuerySchema>;

export const regionDistrictSchema = z.object({
  id: z.string(),
  name: z.string(),
  schools: count,
  /** Schools that have sent, or declared that they have no pairs. */
  reported: count,
  pairs: figure,
  mentors: figure,
  mentees: figure,
  /** In the order of `forms`. */
  forms: z.array(figure),
  /** Only what is counted or typed in; a hidden one has neither figure. */
  indicators: z.array(z.object({ code: z.enum(INDICATOR_CODES), part: figure, base: figure })),
});
export type RegionDistrict = z.infer<typeof regionDistrictSchema>;

export const regionFiguresSchema = z.object({
  schoolYear: schoolYearSchema,
  /** Years of which some district keeps anything, the newest first. */
  years: z.array(schoolYearSchema),
  forms: z.array(z.object({ code: z.string(), name: z.string() })),
  districts: z.array(regionDistrictSchema),
  totals: z.object({
    schools: count,
    reported: count,
    pairs: total,
    mentors: total,
    mentees: total,
    forms: z.array(total),
  }),
});
export type RegionFigures = z.infer<typeof regionFiguresSchema>;
export type RegionTotal = RegionFigures["totals"]["pairs"];
