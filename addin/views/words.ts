import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { formName } from "../../shared/dictionary/forms.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { formatLocale, spokenLocale } from "../../shared/messages/speaker.js";
import {
  type ColumnField,
  COMPOSITE_NAMES,
  type FieldName,
  fieldType,
  type FieldValue,
  type PairFields,
} from "../../shared/register/fields.js";
import type { PaneState } from "../state/pane-state.js";

const NBSP = "\u00a0";

/** An ISO date as people write it: `2022-09-01` is «01.09.2022»; a year stays a year. */
export function dateText(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}

/** A moment by this computer's clock: «03.06.2023, 14:20», “3 Jun 2023, 14:20”. */
export function momentText(iso: string): string {
  return formatted(iso, { hour: "2-digit", minute: "2-digit" });
}

/** The day of a moment by this computer's clock. */
export function dayText(iso: string): string {
  return formatted(iso, {});
}

/** In English the month is a word: 03/06 is June here and March overseas. */
function formatted(iso: string, time: Intl.DateTimeFormatOptions): string {
  const isEnglish = spokenLocale() === "en";
  const day = isEnglish
    ? ({ day: "numeric", month: "short" } as const)
    : ({ day: "2-digit", month: "2-digit" } as const);
  return new Intl.DateTimeFormat(formatLocale(), { ...day, year: "numeric", ...time }).format(new Date(iso));
}

/** `2022-2023` is «2022–2023». */
export function yearText(schoolYear: string): string {
  return schoolYear.replace("-", "–");
}

/** A field's value as a person reads it in a register. */
export function valueText(field: FieldName, value: FieldValue, dictionary: Dictionary): string {
  if (typeof value === "boolean") return message(value ? "pane.value.yes" : "pane.value.no");
  if (field === "form") return formName(dictionary, String(value));
  if (field === "status") return message(value === "ended" ? "pane.value.ended" : "pane.value.active");
  const type = fieldType(field);
  return type === "date" || type === "birth" ? dateText(String(value)) : String(value);
}

/** A field's name as a heading: «Дата начала». */
export function fieldLabel(field: FieldName): string {
  return capitalised(message(`field.${field}`));
}

/** What a column holds, as a heading. */
export function columnLabel(field: ColumnField): string {
  return capitalised(isComposite(field) ? message(`pane.column.${field}`) : message(`field.${field}`));
}

function isComposite(field: ColumnField): field is (typeof COMPOSITE_NAMES)[number] {
  return COMPOSITE_NAMES.some((name) => name === field);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function dictionaryOf(state: PaneState): Dictionary {
  return state.session.kind === "in" ? state.session.dictionary : defaultDictionary;
}

/** Where a thing stands: «строка 12», «строка 12 · B12», with the sheet when the workbook has several registers. */
export function placeText(
  place: { sheet: string; row: number | null; cell: string | null },
  withSheet: boolean,
): string {
  const parts = [
    ...(withSheet ? [message("pane.quoted", { text: place.sheet })] : []),
    ...(place.row === null ? [] : [message("pane.place.row", { row: String(place.row) })]),
    ...(place.cell === null ? [] : [place.cell]),
  ];
  return parts.join(`${NBSP}· `);
}

/** A value, or that there is none. */
export function optionalText(field: FieldName, value: FieldValue | undefined, dictionary: Dictionary): string {
  return value === undefined ? message("pane.change.blank") : valueText(field, value, dictionary);
}

/** Whom a line is about: «строка 3 · Дёмина Ирина Олеговна → Белова Г. В.». */
export function pairText(fields: PairFields, where: { readonly row: number } | null): string {
  const names = [fields.mentorName, fields.menteeName].filter(Boolean).join(" → ");
  return where === null ? names : `${message("pane.place.row", { row: String(where.row) })} · ${names}`;
}
