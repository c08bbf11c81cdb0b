import { cellAddress } from "../grid/address.js";
import type { Grid } from "../grid/grid.js";
import type { RegisterSheet } from "../register/register.js";
import { schoolInTitle } from "../register/school-in-title.js";
import { mayBeSameSchool } from "../register/school-name.js";
import type { Finding } from "./finding.js";
import { findingOf } from "./finding-text.js";
import type { RuleOptions } from "./rule.js";

/**
 * `school.other` of a whole sheet: its title names a school that is not the sender's. Only a warning, because titles
 * are worded freely; a row that names another school is an error of its own.
 */
export function titleSchoolFindings(
  sheet: RegisterSheet,
  grid: Grid,
  { senderSpellings }: Pick<RuleOptions, "senderSpellings">,
): Finding[] {
  const named = senderSpellings ? schoolInTitle(sheet, grid) : null;
  if (!named || senderSpellings?.some((spelling) => mayBeSameSchool(spelling, named.name))) return [];
  const verdict = {
    code: "school.other",
    field: "school",
    variant: "school.other.title",
    values: { school: named.name },
  } as const;
  return [findingOf(verdict, { row: null, cell: cellAddress(named.row, named.column), severity: "warning" })];
}
