import { message } from "../../messages/message.js";
import type { ColumnField } from "../../register/fields.js";
import type { Column } from "../../register/register.js";
import { isForeignHeading } from "../foreign-headings.js";
import { headingWords } from "../heading-words.js";
import { EARLIEST_PAIR, PERSON_KIND } from "../map-by-values.js";
import type { Question } from "./question.js";
import { asked, columnName, mappingOf, type TableView } from "./table-view.js";

const UNTOLD = 0.3;
const LEAST_CELLS = 2;
/** «Модель», «Форма», «Вид» may head forms, role models and kinds alike; «Ролевая модель» is what it says. */
const MAY_BE_ANY = /^(?!.*ролев).*(?:модел|форм|вид|тип|трек|направлени)/i;
const CHOICES = ["form", "roleModel", "kind", "programme"] as const;

/** «Модель»: a form or a role model? Asked where the values are neither's known wordings. */
export function askForm(view: TableView): Question[] {
  return view.table.columns.flatMap((column): Question[] => {
    const current = CHOICES.findIndex((field) => field === column.field);
    if (current < 0 || current > 2 || column.by !== "header" || !MAY_BE_ANY.test(column.header)) return [];
    const { filled, forms, roleModels, kinds } = view.content(column);
    if (filled < LEAST_CELLS || forms + roleModels + kinds > UNTOLD) return [];
    return [
      asked(view, "form", {
        letter: column.letter,
        text: message("recognise.ask.form", { column: columnName(column) }),
        options: options(view, column, [...CHOICES, null]),
        decides: view.pairs,
        recommended: current,
      }),
    ];
  });
}

/** «Категория»: of the mentor's qualification, or is the mentee a pupil or a student? */
export function askCategory(view: TableView): Question[] {
  const column = view.table.columns.find(({ field, by }) => field === "mentorCategory" && by !== "saved");
  const texts = column ? view.texts(column) : [];
  if (!column || texts.filter((text) => PERSON_KIND.test(text)).length <= UNTOLD * texts.length) return [];
  return [
    asked(view, "category", {
      letter: column.letter,
      text: message("recognise.ask.category", { column: columnName(column) }),
      options: options(view, column, ["menteeGrade", "mentorCategory", null]),
      decides: texts.length,
      recommended: 0,
    }),
  ];
}

/** A column of dates that no heading explains, where the register has no dates of its own. */
export function askDate(view: TableView): Question[] {
  const has = (...fields: ColumnField[]) =>
    view.table.columns.some(({ field }) => field !== null && fields.includes(field));
  if (has("startDate", "endDate", "period")) return [];
  const column = view.table.columns.find((candidate) => isUnreadDate(view, candidate));
  if (!column) return [];
  const fields: (ColumnField | null)[] = [
    "startDate",
    "endDate",
    ...(has("consentDate") ? [] : ["consentDate" as const]),
    null,
  ];
  return [
    asked(view, "date", {
      letter: column.letter,
      text: message("recognise.ask.date", { column: columnName(column) }),
      options: options(view, column, fields),
      decides: view.content(column).filled,
      recommended: null,
    }),
  ];
}

function isUnreadDate(view: TableView, column: Column): boolean {
  if (column.field !== null || column.by === "saved" || isForeignHeading(headingWords(column.header))) return false;
  const { kind, earliest } = view.content(column).values;
  return kind === "date" && earliest >= EARLIEST_PAIR;
}

const SURE = 0.7;
const ASKED_ELSEWHERE = /Name$|Surname$|GivenName$|Patronymic$|^pair$|^rowNo$/;

/** Columns that got a field by their values alone; both dates are one question. */
export function askByValues(view: TableView): Question[] {
  const guessed = view.table.columns.filter(
    ({ field, by, confidence }) =>
      field !== null && by === "values" && confidence < SURE && !ASKED_ELSEWHERE.test(field),
  );
  const start = guessed.find(({ field }) => field === "startDate");
  const end = guessed.find(({ field }) => field === "endDate");
  const dates = start && end ? [bothDates(view, start, end)] : [];
  const rest = guessed.filter((column) => dates.length === 0 || (column !== start && column !== end));
  return [...dates, ...rest.map((column) => isField(view, column))];
}

function bothDates(view: TableView, start: Column, end: Column): Question {
  return asked(view, "dates", {
    text: message("recognise.ask.dates", { start: columnName(start), end: columnName(end) }),
    options: [
      {
        label: message("recognise.ask.yes"),
        mapping: mappingOf(view, { [start.letter]: "startDate", [end.letter]: "endDate" }),
      },
      { label: message("recognise.ask.other"), mapping: mappingOf(view, { [start.letter]: null, [end.letter]: null }) },
    ],
    decides: view.content(start).filled + view.content(end).filled,
    recommended: 0,
  });
}

function isField(view: TableView, column: Column): Question {
  return asked(view, "column", {
    letter: column.letter,
    text: message("recognise.ask.column", { column: columnName(column), field: fieldLabel(column.field) }),
    options: [
      { label: message("recognise.ask.yes"), mapping: mappingOf(view, { [column.letter]: column.field }) },
      { label: message("recognise.ask.other"), mapping: mappingOf(view, { [column.letter]: null }) },
    ],
    decides: view.content(column).filled,
    recommended: 0,
  });
}

function options(view: TableView, column: Column, fields: readonly (ColumnField | null)[]): Question["options"] {
  return fields.map((field) => ({ label: optionLabel(field), mapping: mappingOf(view, { [column.letter]: field }) }));
}

function optionLabel(field: ColumnField | null): string {
  if (field === null) return message("recognise.ask.other");
  if (field === "menteeGrade") return message("recognise.ask.category.mentee");
  const label = fieldLabel(field);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function fieldLabel(field: ColumnField | null): string {
  return field === "period" ? message("recognise.ask.period") : message(`field.${(field ?? "note") as "note"}`);
}
