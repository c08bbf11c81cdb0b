import type { ColumnField, FieldName, PairFields } from "../../shared/register/fields.js";
import {
  nameColumn,
  numberColumn,
  pairFieldColumn,
  type PersonField,
  personColumn,
  type PlanContext,
} from "./column-plan.js";
import type { Truth } from "./draw-table.js";
import { OF_KIND, type TablePlan } from "./table-plan.js";
import type { FormWords } from "./words/forms.js";
import { drawNameStyle, type NameStyle } from "./write-name.js";

type Party = "mentor" | "mentee";

/**
 * One of the two bases of the target model (domain §1.1): a party with what is known of it, the other party's name, and
 * the pair's form and dates. Names are written one way in both, since «Иванова И.И.» of one base beside «Иванова Инна
 * Игоревна» of the other is for the curator to join.
 */
export function drawBasePlan(
  party: Party,
  forms: readonly FormWords[],
  way: NameStyle["way"],
  whole: PlanContext,
): TablePlan {
  const { draw } = whole;
  const context = { ...whole, blanks: 0 };
  const name = (side: Party) => {
    const { noise } = drawNameStyle(draw, side, false);
    // «пак а. р.» is nobody's name for sure.
    return nameColumn(side, [], { way, noise: noise === "small letters" ? "none" : noise, aside: false }, context);
  };
  const known = new Set<PersonField>(forms.flatMap((form) => OF_KIND[form[party]]));
  if (party === "mentee") known.delete("Category");
  const own = [...known].filter(() => draw.chance(0.4)).map((field) => personColumn(party, field, context));
  const others: readonly ColumnField[] = party === "mentee" ? ["menteeRequest", "result", "completed"] : ["result"];
  const fields: ColumnField[] = ["form", "startDate", "endDate", ...others.filter(() => draw.chance(0.4))];
  return {
    columns: [
      ...(draw.chance(0.8) ? [numberColumn(context)] : []),
      name(party),
      ...own,
      name(party === "mentor" ? "mentee" : "mentor"),
      ...fields.map((field) => pairFieldColumn(field, context)),
    ],
    listing: party === "mentor" && draw.chance(0.4) ? "listed in a cell" : "a row each",
    separator: draw.pick(["numbers on lines", "line breaks", "semicolons"]),
    inBlocks: true,
    isComposite: false,
    hasParts: false,
    youngTeachers: false,
  };
}

/** A pair of both sheets is one: on the first it has what either sheet says. */
export function joinTruths(first: Truth, second: Truth): void {
  const key = ({ mentorName, menteeName }: PairFields) => `${mentorName ?? ""}|${menteeName ?? ""}`;
  const later = new Map(second.pairs.map(({ fields }) => [key(fields), fields]));
  for (const [index, pair] of first.pairs.entries()) {
    const added = later.get(key(pair.fields)) ?? {};
    const fields = Object.fromEntries(
      (Object.entries({ ...added, ...pair.fields }) as [FieldName, unknown][]).filter(
        ([, value]) => value !== undefined,
      ),
    ) as PairFields;
    first.pairs[index] = { ...pair, fields };
  }
}
