import { message } from "../../messages/message.js";
import type { ColumnField, Party } from "../../register/fields.js";
import type { Column } from "../../register/register.js";
import { readHeading } from "../read-heading.js";
import type { Question } from "./question.js";
import { asked, columnName, mappingOf, type TableView } from "./table-view.js";

/** Below this the columns of persons were told by what stands beside them, or by their order. */
const DOUBTFUL = 0.7;
const PERSON = /^(mentor|mentee)(Name|Surname|GivenName|Patronymic)$/;

/** Who is the mentor: asked where no heading says it. */
export function askPersons(view: TableView): Question[] {
  const doubtful = (party: Party) =>
    view.table.columns.find(
      ({ field, by, confidence }) =>
        by !== "saved" && confidence < DOUBTFUL && (field === `${party}Name` || field === `${party}Surname`),
    );
  const mentor = doubtful("mentor");
  const mentee = doubtful("mentee");
  if (mentor && mentee) return [whoIsWho(view, mentor, mentee)];
  const one = mentor ?? mentee;
  return one ? [isParty(view, one, mentor ? "mentor" : "mentee")] : [];
}

function whoIsWho(view: TableView, mentor: Column, mentee: Column): Question {
  const persons = view.table.columns.filter(({ field, by }) => by !== "saved" && PERSON.test(field ?? ""));
  const fields = (change: (field: ColumnField) => ColumnField | null) =>
    mappingOf(view, Object.fromEntries(persons.map(({ letter, field }) => [letter, field && change(field)])));
  const columns = { mentor: columnName(mentor), mentee: columnName(mentee) };
  return asked(view, "parties", {
    text: message("recognise.ask.parties", columns),
    options: [
      { label: message("recognise.ask.parties.right", columns), mapping: fields((field) => field) },
      {
        label: message("recognise.ask.parties.swapped", { mentor: columns.mentee, mentee: columns.mentor }),
        mapping: fields(ofOtherParty),
      },
      { label: message("recognise.ask.parties.none"), mapping: fields(() => null) },
    ],
    decides: view.pairs,
    recommended: 0,
  });
}

function ofOtherParty(field: ColumnField): ColumnField {
  return field.replace(/^(mentor|mentee)/, (party) => (party === "mentor" ? "mentee" : "mentor")) as ColumnField;
}

function isParty(view: TableView, column: Column, party: Party): Question {
  return asked(view, "person", {
    letter: column.letter,
    text: message(`recognise.ask.${party}`, { column: columnName(column) }),
    options: [
      { label: message(`recognise.ask.${party}.yes`), mapping: mappingOf(view, { [column.letter]: column.field }) },
      { label: message("recognise.ask.person.no"), mapping: mappingOf(view, { [column.letter]: null }) },
    ],
    decides: view.pairs,
    recommended: 0,
  });
}

/** Both persons in one column that is not headed so. */
export function askPair(view: TableView): Question[] {
  const column = view.table.columns.find(({ field, by }) => field === "pair" && by === "values");
  if (!column) return [];
  return [
    asked(view, "pair", {
      letter: column.letter,
      text: message("recognise.ask.pair", { column: columnName(column) }),
      options: [
        { label: message("recognise.ask.pair.yes"), mapping: mappingOf(view, { [column.letter]: "pair" }) },
        { label: message("recognise.ask.pair.no"), mapping: mappingOf(view, { [column.letter]: null }) },
      ],
      decides: view.pairs,
      recommended: 0,
    }),
  ];
}

const ASKED_TWICE: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(["mentorName", "menteeName", "form", "startDate", "endDate", "school"] as const),
]);

/** Two columns are headed alike, and only one of them can be the field. */
export function askTwice(view: TableView): Question[] {
  return view.table.columns.flatMap((column): Question[] => {
    if (column.field !== null || column.by === "saved" || column.header === "") return [];
    const field = readHeading(column.header.split(" / "), view.dictionary)?.field ?? null;
    const kept = view.table.columns.find((other) => other.field === field && other.by !== "saved");
    if (field === null || !ASKED_TWICE.has(field) || !kept || view.content(column).filled === 0) return [];
    if (isOfTableBeside(view, kept, column)) return [];
    return [
      asked(view, "twice", {
        letter: column.letter,
        text: message("recognise.ask.twice", {
          first: columnName(kept),
          second: columnName(column),
          field: message(`field.${field as "mentorName"}`),
        }),
        options: [
          [kept, column],
          [column, kept],
        ].flatMap(([chosen, other]) =>
          chosen && other
            ? [
                {
                  label: columnName(chosen),
                  mapping: mappingOf(view, { [chosen.letter]: field, [other.letter]: null }),
                },
              ]
            : [],
        ),
        decides: /Name$/.test(field) ? view.pairs : view.content(column).filled,
        recommended: 0,
      }),
    ];
  });
}

/** A column without a heading and values parts the register from a count of forms beside it. */
function isOfTableBeside(view: TableView, kept: Column, column: Column): boolean {
  const [first, last] = [Math.min(kept.index, column.index), Math.max(kept.index, column.index)];
  return view.table.columns.some(
    (between) =>
      between.index > first && between.index < last && between.header === "" && view.content(between).filled === 0,
  );
}
