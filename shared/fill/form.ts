import type { Dictionary } from "../dictionary/schema.js";
import type { FILL_MESSAGES } from "../messages/fill.js";
import { message } from "../messages/message.js";
import { formInText } from "../recognise/form-in-text.js";
import { deducedForm } from "../recognise/party-kinds.js";
import type { SourceKind } from "../register/register.js";
import type { FillContext, FillRow } from "./fill-rows.js";
import type { Offer } from "./suggestion.js";

/**
 * The form (design §8): the one that the section, the sheet, the title or the header says; failing that, the one that
 * the role model or the persons leave no choice about.
 */
export function offerForms(rows: readonly FillRow[], { dictionary }: FillContext): Offer[] {
  return rows.flatMap((row) => {
    const said = row.pair.fields.form;
    const from = knownFrom(row.pair.sources.of("form")?.kind);
    if (said === undefined) return row.isDelicate ? [] : deduced(row, dictionary);
    return from ? [{ row, field: "form", value: said, source: message(from), confidence: 1 }] : [];
  });
}

const KNOWN_FROM = {
  section: "fill.fromSection",
  sheet: "fill.fromSheet",
  title: "fill.fromTitle",
  header: "fill.fromHeader",
  continued: "fill.fromAbove",
} as const satisfies Partial<Record<SourceKind, keyof typeof FILL_MESSAGES>>;

function knownFrom(kind: SourceKind | undefined): keyof typeof FILL_MESSAGES | null {
  return kind !== undefined && kind in KNOWN_FROM ? KNOWN_FROM[kind as keyof typeof KNOWN_FROM] : null;
}

function deduced(row: FillRow, dictionary: Dictionary): Offer[] {
  const value = deducedForm(row.fields, dictionary, amongForms(row, dictionary));
  if (value === null) return [];
  const model = dictionary.roleModels.find(({ name }) => name === row.fields.roleModel);
  return model?.forms.length === 1
    ? [{ row, field: "form", value, source: message("fill.fromRoleModel"), confidence: 0.9 }]
    : [{ row, field: "form", value, source: message("fill.fromPersons"), confidence: 0.8 }];
}

/** The forms that «У-У» in the row's own cell, its section or the title leaves to choose from. */
function amongForms({ pair }: FillRow, dictionary: Dictionary): readonly string[] | undefined {
  const note = pair.notes.find(({ code }) => code === "form.ambiguous");
  return note ? formInText(note.raw, dictionary)?.ambiguous : undefined;
}

/** The row's form once everything found so far is written: «У-У» is then told by the persons. */
export function settledForm(row: FillRow, dictionary: Dictionary): string | null {
  const among = amongForms(row, dictionary);
  return row.fields.form ?? (among ? deducedForm(row.fields, dictionary, among) : null);
}
