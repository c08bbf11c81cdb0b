import { readHeading } from "../../recognise/read-heading.js";
import type { ColumnField } from "../../register/fields.js";
import type { Dictionary } from "../schema.js";
import type { AddedHeading } from "./add-headings.js";
import { fieldNames } from "./field-names.js";
import type { Report } from "./report.js";
import { headingKeyOf } from "./word-lists.js";

/** Every heading of the document means one field (or one for either side), and is read as that. */
export function checkHeadings(dictionary: Dictionary, added: readonly AddedHeading[], report: Report): void {
  for (const heading of added) {
    const others = otherMeanings(dictionary, heading);
    for (const { word, path } of heading.places) {
      if (others.length > 0) report.refuse(path, "heading.taken", { word, fields: fieldNames(others) });
      else checkRead(dictionary, heading, () => path, report);
    }
  }
}

function otherMeanings(dictionary: Dictionary, { word, means }: AddedHeading): ColumnField[] {
  const key = headingKeyOf(word);
  const says = ({ synonyms }: { synonyms: string[] }): boolean =>
    synonyms.some((synonym) => headingKeyOf(synonym) === key);
  const headings = dictionary.headings.filter(
    (entry) => says(entry) && !("field" in means && entry.field === means.field),
  );
  const attributes = dictionary.attributes.filter(
    (entry) => says(entry) && ("field" in means || entry.mentor !== means.mentor || entry.mentee !== means.mentee),
  );
  const fields = [
    ...headings.map(({ field }) => field),
    ...attributes.flatMap(({ mentor, mentee }) => [mentor, mentee].filter((field) => field !== null)),
  ];
  return [...new Set(fields)];
}

function checkRead(
  dictionary: Dictionary,
  { word, means }: AddedHeading,
  path: () => readonly PropertyKey[],
  report: Report,
): void {
  const read = readHeading([word], dictionary);
  if ("field" in means) {
    if (read?.field !== means.field) report.refuse(path(), "heading.unreadable", { word });
  } else if (read?.neutral?.mentor !== means.mentor || read.neutral.mentee !== means.mentee) {
    report.refuse(path(), read?.party ? "heading.party" : "heading.unreadable", { word });
  }
}
