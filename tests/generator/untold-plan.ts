import type { ColumnField } from "../../shared/register/fields.js";
import {
  type ColumnPlan,
  nameColumn,
  numberColumn,
  pairFieldColumn,
  periodColumn,
  personColumn,
  type PlanContext,
} from "./column-plan.js";
import { type Listing, pairColumns, partyColumns, type TableOptions, type TablePlan } from "./table-plan.js";
import type { FormWords } from "./words/forms.js";
import { OPPOSED_PARENTS } from "./words/untold.js";
import { drawNameStyle } from "./write-name.js";

/** Tables whose headings name no party, or that have none; each is drawn only so that a person could tell the two. */

/**
 * «ФИО» and «Класс» twice. A parent above tells the two («Старший» and «Младший»), else what stands beside them, else
 * their order: the mentor comes first. One form only: a pupil with a class as a mentor beside a mentee with a post says
 * the opposite of another row's persons, and nobody could tell.
 */
export function drawUnnamedPlan(context: PlanContext, options: TableOptions): TablePlan {
  const { draw } = context;
  const [form] = options.forms;
  const opposed = form && draw.feature("parties told by a parent", 0.5) ? OPPOSED_PARENTS[form.code] : undefined;
  const hasParts = options.listing !== "listed in a cell" && draw.feature("names in three columns", 0.1);
  const mentor = partyColumns("mentor", hasParts, context, options);
  const mentee = partyColumns("mentee", hasParts, context, options);
  const isTold =
    opposed !== undefined || (has(mentor, ["Position", "Category", "Experience"]) && has(mentee, ["Grade"]));
  const menteeFirst =
    keepsOrder(options.listing) && isTold && !has(mentor, ["Grade"]) && draw.feature("mentee before mentor", 0.4);
  if (opposed === undefined) draw.features.add(isTold ? "parties told by content" : "parties told by order");
  return {
    columns: [
      ...(draw.chance(0.75) ? [numberColumn(context)] : []),
      ...(menteeFirst ? [...mentee, ...mentor] : [...mentor, ...mentee]),
      ...pairColumns(context, options),
    ],
    listing: options.listing,
    separator: draw.pick(["line breaks", "semicolons"]),
    inBlocks: true,
    isComposite: false,
    hasParts,
    youngTeachers: false,
    wording: opposed ? { parents: draw.pick(opposed) } : "no party words",
  };
}

function keepsOrder(listing: Listing): boolean {
  return listing !== "merged mentors" && listing !== "blank mentors";
}

function has(columns: readonly ColumnPlan[], attributes: readonly string[]): boolean {
  return columns.some(({ field }) => attributes.some((attribute) => field?.endsWith(attribute)));
}

/**
 * A table that begins with its first pair. Only columns that a person could tell by their values: who, post, class, form,
 * role model, both dates, order. Years of work, a lone date or a mark mean nothing without a heading; a post or a class
 * with blanks for most rows neither.
 */
export function drawHeaderlessPlan(whole: PlanContext, { formPlace, forms, period }: TableOptions): TablePlan {
  const { draw } = whole;
  const context = { ...whole, blanks: 0, atSight: true };
  const [form] = forms;
  const person = (party: "mentor" | "mentee"): ColumnPlan[] => {
    const style = { ...drawNameStyle(draw, party, false), aside: false };
    return [nameColumn(party, [], style, context), ...besidePerson(party, form, context)];
  };
  const [mentor, mentee] = [person("mentor"), person("mentee")];
  const isTold = has(mentor, ["Position"]) && has(mentee, ["Grade"]);
  const fields: ColumnField[] = [
    ...(formPlace === "column" ? (["form"] as const) : []),
    ...(draw.chance(0.3) && forms.every(({ roleModels }) => roleModels.length > 0) ? (["roleModel"] as const) : []),
    ...(period === null && draw.chance(0.5) ? (["startDate", "endDate"] as const) : []),
    ...(draw.chance(0.4) ? (["order"] as const) : []),
  ];
  return {
    columns: [
      ...(draw.chance(0.75) ? [numberColumn(context)] : []),
      ...(isTold && draw.feature("mentee before mentor", 0.3) ? [...mentee, ...mentor] : [...mentor, ...mentee]),
      ...fields.map((field) => pairFieldColumn(field, context)),
      ...(period ? [periodColumn(period, context)] : []),
    ],
    listing: "a row each",
    separator: "line breaks",
    inBlocks: true,
    isComposite: false,
    hasParts: false,
    youngTeachers: false,
    wording: "no header",
  };
}

function besidePerson(party: "mentor" | "mentee", form: FormWords | undefined, context: PlanContext): ColumnPlan[] {
  const kind = form?.[party];
  if (!context.draw.chance(0.5)) return [];
  if (kind === "teacher") return [personColumn(party, "Position", context)];
  return kind === "pupil" ? [personColumn(party, "Grade", context)] : [];
}
