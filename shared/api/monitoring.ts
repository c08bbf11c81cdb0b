import { z } from "zod";
import { INDICATOR_CODES } from "../monitoring/indicators.js";
import { schoolPapersSchema } from "../monitoring/papers.js";
import { schoolYearSchema } from "../sync/types.js";

/** The year's indicators, and the schools' curators and papers. */

const count = z.number().int().min(0).max(10_000_000);

export const indicatorSchema = z.object({
  code: z.enum(INDICATOR_CODES),
  /** Which of the figures a coordinator types in: of how many, both, or neither. */
  figures: z.enum(["register", "base", "survey"]),
  part: count.nullable(),
  base: count.nullable(),
  /** Persons whose age the register does not tell. */
  unknown: count,
  /** Per cent. */
  target: z.number().nullable(),
  /** Where the typed figures are from. */
  source: z.string().nullable(),
});

/** A year's shares, 0 to 1, to be seen beside another year's; `null` or absent where one could not be told. */
export const yearSharesSchema = z.object({
  schoolYear: schoolYearSchema,
  shares: z.partialRecord(z.enum(INDICATOR_CODES), z.number().nullable()),
});
export type YearShares = z.infer<typeof yearSharesSchema>;

export const monitoringSchema = z.object({
  schoolYear: schoolYearSchema,
  /** When the figures were frozen (ISO time); `null` while they follow the register. */
  frozenAt: z.string().nullable(),
  indicators: z.array(indicatorSchema),
  /** Earlier years, from the oldest on: those that were frozen, and the last one in any case where it has pairs. */
  earlier: z.array(yearSharesSchema),
});
export type Monitoring = z.infer<typeof monitoringSchema>;

/** Freezes a year's figures as they stand now, or lets them follow the register again. */
export const freezeIndicatorsSchema = z.strictObject({
  schoolYear: schoolYearSchema.optional(),
  frozen: z.boolean(),
});
export type FreezeIndicators = z.infer<typeof freezeIndicatorsSchema>;

/** All that is typed in of one indicator; what is counted is not asked, and `null` takes a figure away. */
export const changeIndicatorSchema = z.strictObject({
  schoolYear: schoolYearSchema.optional(),
  code: z.enum(INDICATOR_CODES),
  part: count.nullable(),
  base: count.nullable(),
  target: z.number().min(0).max(100).nullable(),
  source: z.string().trim().max(300).nullable(),
});
export type ChangeIndicator = z.infer<typeof changeIndicatorSchema>;

export const papersQuerySchema = z.strictObject({ schoolYear: schoolYearSchema.optional() });

export const districtPapersSchema = z.object({
  schoolYear: schoolYearSchema,
  schools: z.array(z.object({ id: z.string(), name: z.string(), kept: schoolPapersSchema })),
});
export type DistrictPapers = z.infer<typeof districtPapersSchema>;

export const changePapersSchema = z.strictObject({
  schoolYear: schoolYearSchema.optional(),
  kept: schoolPapersSchema,
});
export type ChangePapers = z.infer<typeof changePapersSchema>;
