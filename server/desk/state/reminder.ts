import type { DistrictSummary } from "../../../shared/api/district.js";
import { message } from "../../../shared/messages/message.js";
import { schoolState } from "./school-state.js";
import { shownDate } from "./shown-value.js";

/** The schools of which nothing has come, by name. */
export function silentSchools(summary: DistrictSummary): string[] {
  const names = summary.schools.filter((school) => schoolState(school) === "silent").map(({ name }) => name);
  return names.sort((one, other) => one.localeCompare(other, "ru", { numeric: true }));
}

/** A text to be put into a letter: who has not reported, by when it is due, how it is done. Russian for everybody. */
export function reminderText(
  names: readonly string[],
  of: { years: string; due: string | null; address: string },
): string {
  const due = of.due === null ? "none" : shownDate(of.due);
  return [
    message("letter.reminder", { years: of.years, due }),
    "",
    ...names.map((school, index) => message("letter.reminder.line", { number: index + 1, school })),
    "",
    message("letter.reminder.how", { address: of.address }),
  ].join("\n");
}
