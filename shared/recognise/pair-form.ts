import type { Dictionary } from "../dictionary/schema.js";
import { formName } from "../dictionary/forms.js";
import { isCellError } from "../grid/grid.js";
import { cleanText, textOf } from "../grid/text.js";
import type { FieldSource } from "../register/register.js";
import { saysNothing } from "./cells/cell-reading.js";
import { findRoleModel, readFormCell } from "./cells/read-form.js";
import type { FormInText } from "./form-in-text.js";
import { type PairDraft, putField, putRemarks } from "./pair-draft.js";
import { deducedForm } from "./party-kinds.js";
import { type RowCell, sourceOf } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** A form said outside the row: by its section, the sheet's title or name, a word of the header. */
export interface FormContext {
  readonly said: FormInText;
  readonly source: FieldSource;
}

/**
 * Decides a pair's form (design §6): the row's own cell, else the nearest context that says one. Read last, when the
 * persons and the role model are known: they settle «У-У» and offer fixes.
 */
export function putForm(
  draft: PairDraft,
  cell: RowCell | null,
  cells: SheetCells,
  contexts: readonly FormContext[],
  dictionary: Dictionary,
): void {
  if (cell && !saysNothing(cleanText(textOf(cell.value)))) return putOwnForm(draft, cell, cells, dictionary);
  for (const { said, source } of contexts) {
    const code = said.code ?? deducedForm(draft.fields, dictionary, said.ambiguous);
    if (!code) continue;
    putField(draft, "form", code, source);
    if (said.roleModel) putField(draft, "roleModel", said.roleModel, source);
    return;
  }
  const ambiguous = contexts[0];
  if (ambiguous) draft.notes.push({ code: "form.ambiguous", field: "form", cell: null, raw: ambiguous.source.raw });
}

function putOwnForm(draft: PairDraft, cell: RowCell, cells: SheetCells, dictionary: Dictionary): void {
  const source = sourceOf(cells, cell, true);
  if (isCellError(cell.value)) {
    draft.notes.push({ code: "cell.error", severity: "error", field: "form", cell: source.cell, raw: source.raw });
    return putField(draft, "form", undefined, source);
  }
  const read = readFormCell(source.raw, dictionary);
  if (read.value !== undefined && read.remarks.length === 0) return putField(draft, "form", read.value, source);
  const deduced = read.value
    ? null
    : deducedForm(withRoleModel(draft, source.raw, dictionary), dictionary, read.ambiguous);
  const settles = read.ambiguous !== undefined && deduced !== null;
  putField(draft, "form", read.value ?? (settles ? deduced : undefined), source);
  if (settles)
    return putRemarks(draft, "form", [{ code: "form.spelling", fix: formName(dictionary, deduced) }], source);
  const fix = deduced ? { fix: formName(dictionary, deduced) } : {};
  putRemarks(
    draft,
    "form",
    read.remarks.map((remark) => ({ ...remark, ...fix })),
    source,
  );
}

/** A role model typed into the form's cell tells the form. */
function withRoleModel(draft: PairDraft, text: string, dictionary: Dictionary): PairDraft["fields"] {
  const roleModel = draft.fields.roleModel ?? findRoleModel(text, dictionary);
  return roleModel ? { ...draft.fields, roleModel } : draft.fields;
}
