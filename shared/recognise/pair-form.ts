import type { Dictionary } from "../dictionary/schema.js";
import { formName } from "../dictionary/forms.js";
import { isCellError } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import type { FieldSource } from "../register/register.js";
import type { CellReading } from "./cells/cell-reading.js";
import { findRoleModel, type FormCell, readFormCell } from "./cells/read-form.js";
import { type FormInText, formInText } from "./form-in-text.js";
import { type PairDraft, putField, putNote, putRead } from "./pair-draft.js";
import { deducedForm } from "./party-kinds.js";
import { type RowCell, sourceOf } from "./row-cells.js";

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
  contexts: readonly FormContext[],
  dictionary: Dictionary,
): void {
  if (cell && putOwnForm(draft, cell, dictionary)) return;
  for (const { said, source } of contexts) {
    const code = said.code ?? deducedForm(draft.fields, dictionary, said.ambiguous);
    if (!code) continue;
    putField(draft, "form", code, source);
    if (said.roleModel) putField(draft, "roleModel", said.roleModel, source);
    return;
  }
  const ambiguous = contexts[0];
  if (ambiguous) putNote(draft, { code: "form.ambiguous", field: "form", cell: null, raw: ambiguous.source.raw });
}

/** Puts what the row's own cell says, perhaps a role model with it; `false` when it says nothing. */
function putOwnForm(draft: PairDraft, cell: RowCell, dictionary: Dictionary): boolean {
  if (isCellError(cell.value)) {
    putRead(draft, "form", UNREAD, cell);
    return true;
  }
  const text = textOf(cell.value);
  const read = readFormCell(text, dictionary);
  if (read === null) return false;
  const both = read.value === undefined ? formInText(text, dictionary) : null;
  if (both?.code && both.roleModel) {
    const source = sourceOf(draft.sources, cell, false, "composite");
    putField(draft, "form", both.code, source);
    putField(draft, "roleModel", both.roleModel, source);
    return true;
  }
  putRead(draft, "form", read.value === undefined ? toldByRow(draft, text, read, dictionary) : read, cell);
  return true;
}

const UNREAD: CellReading<never> = { remarks: [{ code: "cell.error", severity: "error" }] };

/** «У-У» that the rest of the row decides is read, with its right wording as a hint; other wordings get it as a fix. */
function toldByRow(draft: PairDraft, text: string, read: FormCell, dictionary: Dictionary): CellReading<string> {
  const deduced = deducedForm(withRoleModel(draft, text, dictionary), dictionary, read.ambiguous);
  if (deduced === null) return read;
  const fix = formName(dictionary, deduced);
  return read.ambiguous
    ? { value: deduced, remarks: [{ code: "form.spelling", fix }] }
    : { remarks: read.remarks.map((remark) => ({ ...remark, fix })) };
}

/** A role model typed into the form's cell tells the form. */
function withRoleModel(draft: PairDraft, text: string, dictionary: Dictionary): PairDraft["fields"] {
  const roleModel = draft.fields.roleModel ?? findRoleModel(text, dictionary);
  return roleModel ? { ...draft.fields, roleModel } : draft.fields;
}
