import type { Grid } from "../grid/grid.js";
import type { RegisterWorkbook } from "../register/register.js";
import { offerEndDates } from "./end-date.js";
import { blankCell, type FillContext, type FillOptions, type FillRow, fillRows } from "./fill-rows.js";
import { offerForms } from "./form.js";
import { offerGrades } from "./grade.js";
import { keepsForms, rowsBelow } from "./keeps-form.js";
import { offerMentorFacts } from "./mentor.js";
import { offerRoleModels } from "./role-model.js";
import { offerSchools } from "./school.js";
import { type Offer, type Suggestion, suggestionOf } from "./suggestion.js";

/** One rule looks at all rows and says what it knows of them. */
type FillRule = (rows: readonly FillRow[], context: FillContext) => Offer[];

/** In this order, because persons tell the form, the form tells the role model, and all of them the rest. */
const RULES: readonly FillRule[] = [
  offerSchools,
  offerMentorFacts,
  offerGrades,
  offerForms,
  offerRoleModels,
  offerEndDates,
];

/**
 * What can be filled in from what is known (design §8): the school; a mentor's post, place of work, category, subject
 * and experience; a pupil's class from last year's register; the form; the role model; the end of the school year. Only
 * blank cells; never a name, an order or a consent, and no date but that end. Rules see what earlier rules have found,
 * so that looking again after everything was written finds nothing more.
 */
export function suggestFills(workbook: RegisterWorkbook, grids: readonly Grid[], options: FillOptions): Suggestion[] {
  const rows = fillRows(workbook, grids);
  const context = { ...options, workbook };
  const below = rowsBelow(rows);
  const suggestions = new Map<FillRow, Suggestion[]>();
  for (const rule of RULES) {
    for (const offer of rule(rows, context)) {
      const cell = blankCell(offer.row, offer.field);
      if (!cell || !keepsForms(offer, below, options.dictionary)) continue;
      offer.row.fields = { ...offer.row.fields, [offer.field]: offer.value };
      const ofRow = suggestions.get(offer.row) ?? [];
      suggestions.set(offer.row, [...ofRow, suggestionOf(offer, cell, options.dictionary)]);
    }
  }
  return rows.flatMap((row) => suggestions.get(row) ?? []);
}
