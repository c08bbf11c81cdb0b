import type { Dictionary } from "../dictionary/schema.js";
import type { Grid } from "../grid/grid.js";
import type { RegisterWorkbook } from "../register/register.js";
import { askByValues, askCategory, askDate, askForm } from "./questions/ask-fields.js";
import { askPair, askPersons, askTwice } from "./questions/ask-persons.js";
import { askWordings } from "./questions/ask-wordings.js";
import type { Question } from "./questions/question.js";
import { tableView } from "./questions/table-view.js";
import { sheetCells } from "./sheet-cells.js";

/** More would not be read. */
const MOST_QUESTIONS = 5;

const ASKS = [askPersons, askPair, askTwice, askForm, askCategory, askDate, askByValues];

/**
 * The few questions worth asking the curator, in order of what they decide: first those that decide most pairs. A
 * workbook that was recognised with confidence raises none. `grids` are those that the workbook was recognised from.
 */
export function questionsOf(workbook: RegisterWorkbook, grids: readonly Grid[], dictionary: Dictionary): Question[] {
  const questions = workbook.sheets.flatMap((sheet, at) => {
    const grid = grids[at];
    if (!grid || sheet.kind !== "register") return [];
    const cells = sheetCells(grid);
    return sheet.tables.flatMap((_, index) => {
      const view = tableView(cells, sheet, index, dictionary);
      return view ? ASKS.flatMap((ask) => ask(view)) : [];
    });
  });
  return withoutRepeats([...questions, ...askWordings(workbook, dictionary)])
    .sort((left, right) => right.decides - left.decides)
    .slice(0, MOST_QUESTIONS);
}

/** Tables with one header (a sheet for each form, the same list twice) are asked about once. */
function withoutRepeats(questions: readonly Question[]): Question[] {
  const known = new Map<string, Question>();
  for (const question of questions) {
    const key = JSON.stringify([
      question.kind,
      question.letter,
      question.options.map(({ mapping, wordings }) => [mapping, wordings]),
    ]);
    const same = known.get(key);
    known.set(key, same ? { ...same, decides: same.decides + question.decides } : question);
  }
  return [...known.values()];
}
