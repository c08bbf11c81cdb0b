import type { Dictionary } from "../dictionary/schema.js";
import { textOf } from "../grid/text.js";
import type { Column } from "../register/register.js";
import { readForm } from "./cells/read-form.js";
import { readMark } from "./cells/read-plain.js";
import type { FormContext } from "./pair-form.js";
import { rowCell, sourceOf } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** A column for each form, and a tick in one of them: «Форма наставничества» over «ученик – ученик», «учитель – учитель». */

const FEWEST_FORMS = 2;

/** «Учитель – учитель»; «У-У (учитель-учитель)», where the note says which. */
function formOfHeading(heading: string, dictionary: Dictionary): string | undefined {
  const [, note = ""] = /\(([^()]+)\)/.exec(heading) ?? [];
  return readForm(heading, dictionary)?.code ?? readForm(note, dictionary)?.code;
}

/** The form that a row ticks, as a list of one; `null` where no columns are headed by forms. Two ticks say nothing. */
export function formTicks(
  cells: SheetCells,
  columns: readonly Column[],
  dictionary: Dictionary,
): ((row: number) => readonly FormContext[]) | null {
  const forms = columns.flatMap(({ field, header, index }) => {
    const code = field === null ? formOfHeading(header.split(" / ").at(-1) ?? "", dictionary) : undefined;
    return code ? [{ code, index }] : [];
  });
  if (forms.length < FEWEST_FORMS) return null;
  return (row) => {
    const ticked = forms.flatMap(({ code, index }): FormContext[] => {
      const cell = rowCell(cells, row, index);
      if (!cell || readMark(cell.value, cell.format, cells.grid.date1904).value !== true) return [];
      const source = { ...sourceOf(cells.grid, cell, false), raw: textOf(cell.value) };
      return [{ said: { code }, source }];
    });
    return ticked.length === 1 ? ticked : [];
  };
}
