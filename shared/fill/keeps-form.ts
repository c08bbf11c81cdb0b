import type { Dictionary } from "../dictionary/schema.js";
import { formInText } from "../recognise/form-in-text.js";
import { deducedForm } from "../recognise/party-kinds.js";
import type { RegisterPair } from "../register/register.js";
import type { FillRow } from "./fill-rows.js";
import type { Offer } from "./suggestion.js";

/** By row, the rows below that take its mentor over, with whatever its cells say of the mentor and of the pair. */
export type RowsBelow = ReadonlyMap<FillRow, readonly FillRow[]>;

/** The rows that hang on others: those that name no mentor and continue the one above (design §5). */
export function rowsBelow(rows: readonly FillRow[]): RowsBelow {
  const below = new Map<FillRow, FillRow[]>();
  let above: FillRow[] = [];
  for (const row of rows) {
    if (row.pair.sources.of("mentorName")?.kind !== "continued") above = [];
    for (const one of above) below.set(one, [...(below.get(one) ?? []), row]);
    above.push(row);
  }
  return below;
}

/**
 * Whether an offer leaves «У-У» as decided as it is, in its own row and in those that hang on it. A teacher's category
 * beside a pupil would make the form undecided there, and a suggestion brings no error to light.
 */
export function keepsForms({ row, field, value }: Offer, below: RowsBelow, dictionary: Dictionary): boolean {
  return [row, ...(below.get(row) ?? [])].every((each) =>
    each.pairs.every((pair) => {
      const among = ambiguousForms(pair, dictionary);
      if (!among || (each !== row && each.fields[field] !== undefined)) return true;
      // A role model decides by itself, and may be offered later: the persons are to keep to what they say without it.
      const said = { ...each.fields, ...personOf(pair), roleModel: undefined };
      const before = deducedForm(said, dictionary, among);
      return before === null || deducedForm({ ...said, [field]: value }, dictionary, among) === before;
    }),
  );
}

/** What the pairs of one row have each for itself. */
function personOf({ fields }: RegisterPair) {
  return fields.menteeGrade === undefined ? {} : { menteeGrade: fields.menteeGrade };
}

/**
 * The forms that «У-У» leaves to choose from, where a pair's form is read from it; where the form is written out, the
 * forms that «У-У» would leave beside it, so that the answer is the same before and after the form is filled in.
 */
function ambiguousForms({ sources, fields }: RegisterPair, dictionary: Dictionary): readonly string[] | undefined {
  const source = sources.of("form");
  const said = source ? formInText(source.raw, dictionary)?.ambiguous : undefined;
  const { form } = fields;
  return said ?? dictionary.ambiguousForms.find(({ forms }) => form !== undefined && forms.includes(form))?.forms;
}
