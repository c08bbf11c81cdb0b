import type { ColumnField, FieldName, PairFields } from "../../shared/register/fields.js";
import { type Cell, EMPTY, type Written, writtenText } from "./cell.js";
import type { Draw } from "./draw.js";
import type { DrawnPerson, Group } from "./register.js";
import { type HeadingWords, MENTEE_HEADINGS, MENTOR_HEADINGS, PAIR_HEADINGS } from "./words/headings.js";
import { BLANKS, JUNK, KINDS, NO, YES } from "./words/values.js";
import { drawNameStyle, type NameStyle, normalName, writeName } from "./write-name.js";
import {
  type BirthStyle,
  type DateStyle,
  type PeriodStyle,
  writeBirth,
  writeDate,
  mangledClasses,
  writeGrade,
  writePeriod,
  writeYears,
} from "./write-plain.js";

export type Side = "mentor" | "mentee" | "pair" | "junk";

/** A column of a table: whose it is, what it is headed, what it should be read as, and how its cells are written. */
export interface ColumnPlan {
  readonly side: Side;
  readonly field: ColumnField | null;
  readonly headings: HeadingWords;
  /** One part of a name in three columns. */
  readonly namePart?: boolean;
  /** `mentee` is the person of a mentee's column. */
  write(group: Group, mentee: DrawnPerson | null): Written;
  /** What a composite cell gives of each mentee besides. */
  readonly menteeGives?: (mentee: DrawnPerson) => PairFields;
}

export type PersonField =
  "Position" | "Subject" | "Category" | "Experience" | "Organisation" | "Grade" | "Birth" | "Contact";

/** What all columns of a table need to know. */
export interface PlanContext {
  readonly draw: Draw;
  readonly date1904: boolean;
  /** Share of cells that are left blank or marked as blank. */
  readonly blanks: number;
  /** Dates are first and last days of months, so that «сентябрь 2022» may stand for them. */
  readonly wholeMonths: boolean;
  /** No heading says what a number is: dates are dates at sight, and a class has its letter or its word. */
  readonly atSight?: boolean;
}

export function nameColumn(
  party: "mentor" | "mentee",
  words: readonly string[],
  style: NameStyle,
  { draw }: PlanContext,
): ColumnPlan {
  const headings = (party === "mentor" ? MENTOR_HEADINGS : MENTEE_HEADINGS).Name;
  return {
    side: party,
    field: `${party}Name`,
    headings: { own: words.length > 0 ? words : (headings?.own ?? []), plain: headings?.plain ?? [] },
    write: (group, mentee) => {
      const person = mentee ?? group.mentor;
      return writtenText(writeName(draw, person, style), nameGives(party, person, style));
    },
  };
}

function nameGives(party: "mentor" | "mentee", person: DrawnPerson, style: NameStyle): PairFields {
  const gives: PairFields = { [`${party}Name`]: normalName(person, style) };
  if (style.aside && person.grade !== undefined) return { ...gives, [`${party}Grade`]: person.grade };
  if (style.aside && person.position !== undefined) return { ...gives, [`${party}Position`]: person.position };
  return gives;
}

/** Surname, given name and patronymic in a column each; the first gives the whole name. */
export function namePartColumns(party: "mentor" | "mentee", { draw }: PlanContext): ColumnPlan[] {
  const words = party === "mentor" ? MENTOR_HEADINGS : MENTEE_HEADINGS;
  const parts = [
    ["Surname", "surname"],
    ["GivenName", "given"],
    ["Patronymic", "patronymic"],
  ] as const;
  const noises = parts.map(() =>
    draw.way<PartNoise>("parts of names", { plain: 5, "in capitals": 1, "in small letters": 1 }),
  );
  return parts.map(([part, key], index): ColumnPlan => ({
    side: party,
    field: `${party}${part}`,
    headings: words[part] ?? { own: [], plain: [] },
    namePart: true,
    write: (group, mentee) => {
      const person = mentee ?? group.mentor;
      const gives =
        index === 0 ? { [`${party}Name`]: normalName(person, { way: "full", noise: "none", aside: false }) } : {};
      return { cell: { value: person[key] === "" ? null : writtenPart(person[key], noises[index]) }, gives };
    },
  }));
}

type PartNoise = "plain" | "in capitals" | "in small letters";

function writtenPart(text: string, noise: PartNoise | undefined): string {
  // A name of two letters may be initials, and the parts of «Рашид оглы» are two words.
  if (text.length < 3 || text.includes(" ") || noise === "plain") return text;
  return noise === "in capitals" ? text.toUpperCase() : text.toLowerCase();
}

/** Both names in one cell: «Иванова И.И. – Петрова П.П., Сидорова С.С.» */
export function pairColumn(context: PlanContext): ColumnPlan {
  const { draw } = context;
  const style = { ...drawNameStyle(draw, "mentor", false), aside: false };
  const write = drawPairWriting(draw);
  return {
    side: "pair",
    field: "pair",
    headings: sameWords("pair"),
    write: (group, mentee) => {
      const mentees = mentee ? [mentee] : group.mentees;
      const text = write(
        writeName(draw, group.mentor, style).trim(),
        mentees.map((one) => writeName(draw, one, style).trim()).join(", "),
      );
      return writtenText(text, { mentorName: normalName(group.mentor, style) });
    },
    menteeGives: (mentee) => ({ menteeName: normalName(mentee, style) }),
  };
}

/** How a table writes both names in one cell. */
function drawPairWriting(draw: Draw): (mentor: string, mentees: string) => string {
  const way = draw.way("pairs parted by", { "a dash": 4, "a slash": 1, "an arrow": 0.7, "a line break": 1, roles: 1 });
  const dash = draw.pick([" – ", " - ", " — ", "–"]);
  const arrow = draw.pick([" → ", " -> ", " + "]);
  return (mentor, mentees) => {
    switch (way) {
      case "a dash":
        return mentor + dash + mentees;
      case "a slash":
        return `${mentor} / ${mentees}`;
      case "an arrow":
        return mentor + arrow + mentees;
      case "a line break":
        return `${mentor}\n${mentees}`;
      case "roles":
        return draw.pick([
          `наставник – ${mentor}, наставляемый – ${mentees}`,
          `Наставник: ${mentor}; наставляемый: ${mentees}`,
          `${mentor} (наставник) – ${mentees}`,
        ]);
    }
  };
}

/** A column of a party's post, class, birth … */
export function personColumn(party: "mentor" | "mentee", attribute: PersonField, context: PlanContext): ColumnPlan {
  const field = `${party}${attribute}` as FieldName;
  const words = (party === "mentor" ? MENTOR_HEADINGS : MENTEE_HEADINGS)[attribute];
  const births = context.draw.pick<BirthStyle>(["year", "date cells", "text dates", "year as text"]);
  return {
    side: party,
    field,
    headings: words ?? { own: [], plain: [] },
    write: (group, mentee) => {
      const person = mentee ?? group.mentor;
      if (context.draw.chance(context.blanks)) return blank(context.draw);
      return writeAttribute(attribute, field, person, births, context);
    },
  };
}

function writeAttribute(
  attribute: PersonField,
  field: FieldName,
  person: DrawnPerson,
  births: BirthStyle,
  { draw, date1904, atSight }: PlanContext,
): Written {
  switch (attribute) {
    case "Grade":
      if (person.studyGroup !== undefined) return writtenText(person.studyGroup, { [field]: person.studyGroup });
      if (person.grade !== undefined && atSight)
        return writtenText(/\d$/.test(person.grade) ? `${person.grade} класс` : writeGrade(draw, person.grade), {
          [field]: person.grade,
        });
      if (person.grade !== undefined && draw.chance(0.02)) return writtenClasses(field, 2024, { draw, date1904 });
      return person.grade === undefined ? EMPTY : writtenGrade(draw, field, person.grade);
    case "Experience":
      return person.experience === undefined
        ? EMPTY
        : { cell: writeYears(draw, person.experience), gives: { [field]: person.experience } };
    case "Birth": {
      if (person.birth === undefined) return EMPTY;
      const { cell, normal } = writeBirth(draw, person.birth, births, date1904);
      return { cell, gives: { [field]: normal } };
    }
    case "Contact":
      return writtenText(person.phone, { [field]: person.phone });
    case "Position":
      return textOrEmpty(field, person.position);
    case "Subject":
      return textOrEmpty(field, person.subject);
    case "Category":
      return textOrEmpty(field, person.category);
    case "Organisation":
      return textOrEmpty(field, person.organisation);
  }
}

function writtenGrade(draw: Draw, field: FieldName, grade: string): Written {
  const isNumber = /^\d+$/.test(grade) && draw.chance(0.6);
  return { cell: { value: isNumber ? Number(grade) : writeGrade(draw, grade) }, gives: { [field]: grade } };
}

function writtenClasses(
  field: FieldName,
  year: number,
  { draw, date1904 }: Pick<PlanContext, "draw" | "date1904">,
): Written {
  draw.features.add("classes taken for a date");
  const { cell, normal } = mangledClasses(draw, year, date1904);
  return { cell, gives: { [field]: normal } };
}

function textOrEmpty(field: FieldName, value: string | undefined): Written {
  return value === undefined ? EMPTY : writtenText(value, { [field]: value });
}

function blank(draw: Draw): Written {
  return { cell: { value: draw.chance(0.6) ? null : draw.pick(BLANKS) }, gives: {} };
}

function sameWords(key: string): HeadingWords {
  const words = PAIR_HEADINGS[key] ?? [];
  return { own: words, plain: words };
}

function ofGroup(field: ColumnField, write: (group: Group) => Written): ColumnPlan {
  return { side: "pair", field, headings: sameWords(field), write };
}

/** Columns that say something of the pair, by field. */
export function pairFieldColumn(field: ColumnField, context: PlanContext): ColumnPlan {
  const { draw, date1904, blanks } = context;
  const orBlank = (write: () => Written): Written => (draw.chance(blanks) ? blank(draw) : write());
  const monthsOnly = context.wholeMonths && draw.feature("dates: months", 0.4);
  const dates: DateStyle = monthsOnly
    ? "months"
    : draw.way<Exclude<DateStyle, "months">>("dates", {
        "date cells": 5,
        "serials without a format": context.atSight ? 0 : 0.7,
        text: 3,
        mixed: 1,
      });
  switch (field) {
    case "form":
      return ofGroup(field, ({ form }) => writtenText(draw.pick(form.wordings), { form: form.code }));
    case "roleModel":
      return ofGroup(field, ({ form }) => {
        if (form.roleModels.length === 0) return EMPTY;
        const wordings = draw.pick(form.roleModels);
        return writtenText(draw.pick(wordings), { roleModel: wordings[0] ?? "" });
      });
    case "kind": {
      const [normal, written] = draw.pick(KINDS);
      return ofGroup(field, () => writtenText(written, { kind: normal }));
    }
    case "startDate":
    case "endDate":
      return ofGroup(field, (group) =>
        orBlank(() => ({ cell: writeDate(draw, group[field], dates, date1904), gives: { [field]: group[field] } })),
      );
    case "order":
      return ofGroup(field, (group) =>
        orBlank(() => {
          const order = draw.pick([
            `Приказ № ${String(group.number)}-О от 01.09.2022`,
            `№ ${String(100 + group.number)} от 13.09.2021г.`,
          ]);
          return writtenText(order, { order });
        }),
      );
    case "consentDate":
      return ofGroup(field, (group) =>
        orBlank(() => ({
          cell: writeDate(draw, group.startDate, dates === "months" ? "text" : dates, date1904),
          gives: { consentDate: group.startDate },
        })),
      );
    case "menteeRequest":
      return ofGroup(field, ({ texts }) => orBlank(() => writtenText(texts.request, { menteeRequest: texts.request })));
    case "menteeReason":
      return ofGroup(field, ({ texts }) => orBlank(() => writtenText(texts.reason, { menteeReason: texts.reason })));
    case "programme":
    case "result":
    case "note":
      return ofGroup(field, ({ texts }) => orBlank(() => writtenText(texts[field], { [field]: texts[field] })));
    case "status":
      return ofGroup(field, () => writtenText("действует", { status: "active" }));
    case "school":
      return ofGroup(field, ({ school }) => writtenText(school, { school }));
    default:
      return markColumn(field as FieldName, context);
  }
}

function markColumn(field: FieldName, { draw, blanks }: PlanContext): ColumnPlan {
  return ofGroup(field, () => {
    if (draw.chance(blanks)) return EMPTY;
    const yes = draw.chance(0.85);
    return writtenText(draw.pick(yes ? YES : NO), { [field]: yes });
  });
}

/** Both dates in one cell. */
export function periodColumn(style: PeriodStyle, { draw }: PlanContext): ColumnPlan {
  return ofGroup("period", (group) => {
    const year = Number(group.startDate.slice(0, 4));
    const startDate = style === "school year" ? `${String(year)}-09-01` : group.startDate;
    const endDate = style === "school year" ? `${String(year + 1)}-08-31` : group.endDate;
    const gives = style === "until" ? { endDate } : { startDate, endDate };
    return writtenText(writePeriod(draw, startDate, endDate, style), gives);
  });
}

export function numberColumn({ draw }: PlanContext): ColumnPlan {
  const isFormula = draw.feature("formulas for numbers", 0.12);
  const isText = !isFormula && draw.chance(0.2);
  return ofGroup("rowNo", ({ number }) => {
    const cell: Cell = isText
      ? { value: `${String(number)}.` }
      : { value: number, ...(isFormula ? { formula: "ROW()-1" } : {}) };
    return { cell, gives: {} };
  });
}

export function junkColumn({ draw }: PlanContext): ColumnPlan {
  const junk = draw.pick(JUNK);
  return {
    side: "junk",
    field: null,
    headings: { own: junk.headings, plain: junk.headings },
    write: () => ({ cell: { value: draw.pick(junk.values) }, gives: {} }),
  };
}
