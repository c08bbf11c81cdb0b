import { z } from "zod";

const consecutiveYears = z
  .string()
  .regex(/^20\d{2}-20\d{2}$/)
  .refine((year) => Number(year.slice(5)) === Number(year.slice(0, 4)) + 1);

/** A school has a dozen pairs; more than this no carried register begins with. */
export const MOST_PAIRS = 2000;

/**
 * What a blank register is asked for with. `workbook`: a file of its own, with its lists and a page on how to fill it in;
 * `sheet`: one sheet without references to another, to be inserted into a workbook that there is.
 */
export const blankRegisterQuerySchema = z.strictObject({
  /** Without it the school year that is on, or the one that the district collects. */
  schoolYear: consecutiveYears.optional(),
  as: z.enum(["workbook", "sheet"]).default("workbook"),
  /** As many pairs will be carried over: so many rows more than are usual. */
  pairs: z.coerce.number().int().min(0).max(MOST_PAIRS).default(0),
});

/** What a blank register is to be, as the pane asks for it. */
export interface BlankRegisterWish {
  readonly schoolYear: string;
  readonly as: "workbook" | "sheet";
  /** How many pairs will be written into it. */
  readonly pairs: number;
}
