import type { ColumnField } from "../../shared/register/fields.js";
import {
  type ColumnPlan,
  junkColumn,
  nameColumn,
  namePartColumns,
  numberColumn,
  pairColumn,
  pairFieldColumn,
  type PersonField,
  periodColumn,
  personColumn,
  type PlanContext,
} from "./column-plan.js";
import type { FormWords, PersonKind } from "./words/forms.js";
import { PUPIL_NAME_HEADINGS, YOUNG_TEACHER_HEADINGS } from "./words/headings.js";
import { drawNameStyle } from "./write-name.js";
import type { PeriodStyle } from "./write-plain.js";

export type FormPlace = "column" | "section" | "title" | "sheet name" | "header words";
export type Listing = "a row each" | "merged mentors" | "blank mentors" | "listed in a cell";

export interface TablePlan {
  readonly columns: readonly ColumnPlan[];
  readonly listing: Listing;
  readonly separator: ListSeparator;
  /** Parties stand in blocks, so that plain headings and parents can be used. */
  readonly inBlocks: boolean;
  readonly isComposite: boolean;
  readonly hasParts: boolean;
  /** «Молодой специалист» says the form. */
  readonly youngTeachers: boolean;
  /** Absent: the headings name the parties. `parents`: words above that only oppose the two. */
  readonly wording?: "no header" | "no party words" | { readonly parents: readonly [mentor: string, mentee: string] };
}

export type ListSeparator = "numbers" | "numbers on lines" | "line breaks" | "semicolons" | "commas";

export interface TableOptions {
  readonly formPlace: FormPlace;
  readonly forms: readonly FormWords[];
  readonly hasSchools: boolean;
  readonly period: PeriodStyle | null;
  readonly listing: Listing;
}

export const OF_KIND: Readonly<Record<PersonKind, readonly PersonField[]>> = {
  teacher: ["Position", "Subject", "Category", "Experience", "Organisation", "Birth", "Contact"],
  pupil: ["Grade", "Birth", "Contact"],
  student: ["Organisation", "Grade", "Birth", "Contact"],
  employer: ["Position", "Organisation", "Birth", "Contact"],
};

/** Draws which columns a table has and in which order. */
export function drawTablePlan(context: PlanContext, options: TableOptions): TablePlan {
  const { draw } = context;
  const separator = draw.pick<ListSeparator>(["numbers", "numbers on lines", "line breaks", "semicolons", "commas"]);
  const listed = options.listing === "listed in a cell";
  if (listed) draw.features.add(`list by ${separator}`);
  const mergedOrBlank = options.listing === "merged mentors" || options.listing === "blank mentors";
  const isComposite =
    !mergedOrBlank && options.formPlace !== "header words" && draw.feature("both names in one cell", 0.08);
  const hasParts =
    !isComposite && !listed && options.formPlace !== "header words" && draw.feature("names in three columns", 0.1);
  const mentor = isComposite ? [] : partyColumns("mentor", hasParts, context, options);
  const mentee = isComposite ? [] : partyColumns("mentee", hasParts, context, options);
  const menteeFirst = !isComposite && !mergedOrBlank && draw.feature("mentee before mentor", 0.25);
  const first = [
    ...(isComposite || draw.chance(0.75) ? [numberColumn(context)] : []),
    ...(options.hasSchools ? [pairFieldColumn("school", context)] : []),
  ];
  const blocks = isComposite ? [pairColumn(context)] : menteeFirst ? [...mentee, ...mentor] : [...mentor, ...mentee];
  const rest = pairColumns(context, options);
  const shuffled = !mergedOrBlank && !hasParts && draw.feature("columns shuffled", 0.12);
  return {
    columns: [
      ...(options.hasSchools && draw.chance(0.5) ? first.reverse() : first),
      ...(shuffled ? draw.shuffle([...blocks, ...rest]) : [...blocks, ...rest]),
    ],
    listing: options.listing,
    separator,
    inBlocks: !shuffled,
    isComposite,
    hasParts,
    youngTeachers: options.formPlace === "header words",
  };
}

/** A party's name and what is told of it. */
export function partyColumns(
  party: "mentor" | "mentee",
  hasParts: boolean,
  context: PlanContext,
  options: TableOptions,
): ColumnPlan[] {
  const { draw } = context;
  const kinds = new Set(options.forms.map((form) => form[party]));
  const isList = party === "mentee" && options.listing === "listed in a cell";
  const style = drawNameStyle(draw, party, !hasParts && !isList);
  const allowed = [...new Set([...kinds].flatMap((kind) => OF_KIND[kind]))].filter(
    (field) =>
      !(style.aside && (field === "Position" || field === "Grade")) && !(party === "mentee" && field === "Category"),
  );
  const fields = allowed.filter((field) => draw.chance(field === "Contact" ? 0.12 : 0.45));
  const name = hasParts
    ? namePartColumns(party, context)
    : [nameColumn(party, specialWords(party, kinds, options, context), style, context)];
  return [...name, ...fields.map((field) => personColumn(party, field, isList ? { ...context, blanks: 0 } : context))];
}

/** Headings that only some registers can have: «ФИО ребёнка», «Молодой специалист». */
function specialWords(
  party: "mentor" | "mentee",
  kinds: ReadonlySet<PersonKind>,
  options: TableOptions,
  { draw }: PlanContext,
): readonly string[] {
  if (party === "mentor") return [];
  if (options.formPlace === "header words") return YOUNG_TEACHER_HEADINGS;
  const onlyPupils = kinds.size === 1 && kinds.has("pupil");
  return onlyPupils && draw.feature("mentee headed as a pupil", 0.2) ? PUPIL_NAME_HEADINGS : [];
}

/** What is told of the pair. */
export function pairColumns(context: PlanContext, { formPlace, forms, period }: TableOptions): ColumnPlan[] {
  const { draw } = context;
  const columns: ColumnPlan[] = [];
  if (formPlace === "column") columns.push(pairFieldColumn("form", context));
  if (draw.chance(0.35) && forms.every(({ roleModels }) => roleModels.length > 0))
    columns.push(pairFieldColumn("roleModel", context));
  if (period) columns.push(periodColumn(period, context));
  else
    for (const field of ["startDate", "endDate"] as const)
      if (draw.chance(0.6)) columns.push(pairFieldColumn(field, context));
  const others: readonly ColumnField[] = [
    "order",
    "consentMentee",
    "consentMentor",
    "consentDate",
    "consentPublication",
    "menteeRequest",
    "menteeReason",
    "plan",
    "note",
    "result",
    "programme",
    "kind",
    "payment",
    "completed",
    "status",
  ];
  for (const field of others)
    if (draw.chance(field === "order" || field === "consentMentee" ? 0.4 : 0.09))
      columns.push(pairFieldColumn(field, context));
  if (draw.feature("junk columns", 0.25))
    for (let count = draw.between(1, 2); count > 0; count -= 1) columns.push(junkColumn(context));
  return draw.chance(0.5) ? columns : draw.shuffle(columns);
}
