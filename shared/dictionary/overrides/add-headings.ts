import { cleanText } from "../../grid/text.js";
import type { ColumnField } from "../../register/fields.js";
import type { AttributeEntry, Dictionary, HeadingEntry } from "../schema.js";
import { fieldNames } from "./field-names.js";
import { placed, type Placed, type Report } from "./report.js";
import { withoutSynonyms } from "./remove-entries.js";
import type { Overrides } from "./schema.js";
import { headingKeyOf } from "./word-lists.js";

/** A heading of the document: of one field, or of the same thing told of mentor and mentee. */
export interface AddedHeading {
  readonly word: string;
  readonly places: readonly Placed[];
  readonly means: { readonly field: ColumnField } | Pick<AttributeEntry, "mentor" | "mentee">;
}

/** The document's headings; one that stands under fields that are no pair is refused. */
export function addedHeadings(draft: Dictionary, { headings = {} }: Overrides, report: Report): AddedHeading[] {
  const byWord = new Map<string, { fields: ColumnField[]; places: Placed[] }>();
  for (const [field, words] of Object.entries(headings) as [ColumnField, string[] | undefined][]) {
    for (const place of placed(words, ["headings", field])) {
      const known = byWord.get(headingKeyOf(place.word)) ?? { fields: [], places: [] };
      byWord.set(headingKeyOf(place.word), known);
      if (!known.fields.includes(field)) known.fields.push(field);
      known.places.push(place);
    }
  }
  return [...byWord.values()].flatMap(({ fields, places }) => {
    const word = cleanText(places[0]?.word ?? "");
    const means = meaningOf(draft, fields);
    if (means) return [{ word, places, means }];
    for (const { path } of places) report.refuse(path, "heading.repeated", { word, fields: fieldNames(fields) });
    return [];
  });
}

function meaningOf(draft: Dictionary, fields: readonly ColumnField[]): AddedHeading["means"] | null {
  const [field, ...others] = fields;
  if (field !== undefined && others.length === 0) return { field };
  const twins = draft.attributes.find(
    ({ mentor, mentee }) =>
      fields.length === 2 && mentor !== null && mentee !== null && fields.includes(mentor) && fields.includes(mentee),
  );
  return twins ? { mentor: twins.mentor, mentee: twins.mentee } : null;
}

/** The district's headings stand in entries of their own, in the order of the document. */
export function addHeadings(draft: Dictionary, added: readonly AddedHeading[]): Dictionary {
  const keys = new Set(added.map(({ word }) => headingKeyOf(word)));
  const stays = (synonym: string): boolean => !keys.has(headingKeyOf(synonym));
  const withoutAdded = <Entry extends HeadingEntry | AttributeEntry>(entry: Entry): Entry[] =>
    entry.evidence === "district" ? withoutSynonyms(entry, stays) : [entry];
  const headings = draft.headings.flatMap(withoutAdded);
  const attributes = draft.attributes.flatMap(withoutAdded);
  for (const { word, means } of added) {
    if ("field" in means) {
      const isSame = (entry: HeadingEntry): boolean => entry.field === means.field;
      append(headings, word, isSame, { field: means.field, synonyms: [word], evidence: "district" });
    } else {
      const isSame = (entry: AttributeEntry): boolean => entry.mentor === means.mentor && entry.mentee === means.mentee;
      append(attributes, word, isSame, { ...means, synonyms: [word], evidence: "district" });
    }
  }
  return { ...draft, headings, attributes };
}

function append<Entry extends HeadingEntry | AttributeEntry>(
  entries: Entry[],
  word: string,
  isSame: (entry: Entry) => boolean,
  fresh: Entry,
): void {
  const key = headingKeyOf(word);
  if (entries.some((entry) => isSame(entry) && entry.synonyms.some((synonym) => headingKeyOf(synonym) === key))) return;
  const at = entries.findIndex((entry) => isSame(entry) && entry.evidence === "district");
  const own = entries[at];
  entries.splice(own ? at : entries.length, 1, own ? { ...own, synonyms: [...own.synonyms, word] } : fresh);
}
