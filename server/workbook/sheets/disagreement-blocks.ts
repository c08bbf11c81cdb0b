import { message } from "../../../shared/messages/message.js";
import { fieldType } from "../../../shared/register/fields.js";
import { findDoubles } from "../../../shared/persons/district/doubles.js";
import { notableLoads, type SchoolLoad } from "../../../shared/persons/district/mentor-loads.js";
import type { SchoolPerson } from "../../../shared/persons/district/school-person.js";
import { localTime } from "../layout/local-time.js";
import type { StyleName } from "../layout/styles.js";
import type { Cell, Table, TableColumn } from "../layout/table.js";
import type { MergedConflict } from "../merged-data.js";
import { fieldCell, fieldHeading } from "./register-columns.js";
import type { Report } from "./report.js";

/** A part of «Разногласия»: how many there are, what to do, and the table. */
export interface Block {
  readonly heading: string;
  readonly hint: string;
  readonly table: Omit<Table, "sheet" | "top">;
}

const wrapped = (heading: string): TableColumn => ({ heading, style: "wrapped" });
const byText = new Intl.Collator("ru", { numeric: true }).compare;

/** Fields that two people changed differently. */
export function conflictsBlock(report: Report): Block {
  const conflicts = [...report.data.conflicts].sort(
    (one, other) =>
      byText(one.school, other.school) || byText(one.mentor, other.mentor) || byText(one.mentee, other.mentee),
  );
  const valueStyle = (cell: Cell): StyleName => (cell instanceof Date ? "dateLeft" : "wrapped");
  return {
    heading: message("report.disagreements.conflicts", { count: conflicts.length }),
    hint: message("report.disagreements.conflictsHint"),
    table: {
      name: message("report.table.conflicts"),
      columns: [
        wrapped(fieldHeading("school")),
        wrapped(message("report.column.pair")),
        wrapped(message("report.column.field")),
        { heading: message("report.column.current"), style: valueStyle },
        { heading: message("report.column.incoming"), style: valueStyle },
        { heading: message("report.column.at"), style: "time" },
      ],
      rowCount: conflicts.length,
      rows: conflicts.map((conflict) => [
        conflict.school,
        `${conflict.mentor} – ${conflict.mentee}`,
        message(`field.${conflict.field}`),
        sideOf(conflict, "current", report),
        sideOf(conflict, "incoming", report),
        localTime(conflict.at, report.timeZone),
      ]),
    },
  };
}

function sideOf(conflict: MergedConflict, side: "current" | "incoming", report: Report): Cell {
  const value = conflict[side];
  if (value === null) return message("report.blank");
  return fieldCell(fieldType(conflict.field), value, report.data.dictionary);
}

/** Persons who may be one. */
export function doublesBlock(report: Report): Block {
  const doubles = findDoubles(report.persons).sort(
    ({ one }, { one: other }) => byText(one.school, other.school) || byText(one.name, other.name),
  );
  return {
    heading: message("report.disagreements.doubles", { count: doubles.length }),
    hint: message("report.disagreements.doublesHint"),
    table: {
      name: message("report.table.doubles"),
      columns: [
        wrapped(fieldHeading("school")),
        wrapped(message("report.column.person")),
        wrapped(message("report.column.role")),
        wrapped(message("report.column.otherSchool")),
        wrapped(message("report.column.otherPerson")),
        wrapped(message("report.column.why")),
        wrapped(message("report.column.sureness")),
      ],
      rowCount: doubles.length,
      rows: doubles.map(({ one, other, why, confidence }) => [
        one.school,
        one.name,
        rolesOf(one, other),
        other.school,
        other.name,
        message(`report.why.${why}`),
        message(`report.sureness.${confidence}`),
      ]),
    },
  };
}

function rolesOf(...persons: readonly SchoolPerson[]): string {
  const roles = new Set(persons.flatMap((person) => [...person.roles]));
  if (roles.size === 2) return message("report.role.both");
  return message(roles.has("mentor") ? "report.role.mentor" : "report.role.mentee");
}

/** Mentors in several schools, and those with more mentees than the dictionary's threshold. */
export function loadsBlock(report: Report): Block {
  const limit = report.data.dictionary.thresholds.menteesPerMentor;
  const loads = notableLoads(report.pairs, limit, report.persons);
  return {
    heading: message("report.disagreements.loads", { count: loads.length }),
    hint: message("report.disagreements.loadsHint", { limit }),
    table: {
      name: message("report.table.loads"),
      columns: [
        wrapped(message("report.column.schools")),
        wrapped(message("report.column.mentor")),
        { heading: message("report.column.load"), style: "count" },
        wrapped(message("report.column.over")),
        wrapped(message("report.column.who")),
      ],
      rowCount: loads.length,
      rows: loads.map(({ mentor, schools, mentees, over }) => [
        schools.map((load) => loadedSchool(load, schools.length)).join(", "),
        mentor,
        mentees.length,
        over ? message("report.over") : null,
        mentees.join(", "),
      ]),
    },
  };
}

/** «Подгорновская СОШ (2)»: how many in which, where there are several. */
function loadedSchool({ school, mentees }: SchoolLoad, schools: number): string {
  return schools > 1 ? message("report.loads.school", { school, mentees: mentees.length }) : school;
}
