import type { PairHistory } from "../../../shared/api/pairs.js";
import { message } from "../../../shared/messages/message.js";
import { FIELD_NAMES, type FieldName, type FieldValue } from "../../../shared/register/fields.js";

type Version = PairHistory["versions"][number];

/** A value that a field has or had, and the version that brought it. */
export interface Said {
  readonly value: FieldValue | null;
  readonly version: Version;
}

export interface FieldStory {
  readonly field: FieldName;
  readonly now: Said;
  /** The newest first. */
  readonly earlier: readonly Said[];
}

/** Every field that ever had a value, in the order of a register's columns. The school stands in the page's heading. */
export function fieldStories({ versions }: Pick<PairHistory, "versions">): FieldStory[] {
  const said = new Map<FieldName, Said[]>();
  for (const version of versions) {
    for (const { field, after } of version.changes)
      said.set(field, [...(said.get(field) ?? []), { value: after, version }]);
  }
  return FIELD_NAMES.flatMap((field) => {
    const [now, ...earlier] = field === "school" ? [] : (said.get(field) ?? []);
    return now ? [{ field, now, earlier }] : [];
  });
}

/** Where a version comes from, in words; workbooks of a school are numbered where it has sent from several. */
export function sourceWords({ pair, versions }: PairHistory, { role, workbookId }: Version): string {
  const school = pair.school.name;
  if (role !== "curator") return message(workbookId === null ? "desk.pair.from.district" : "desk.pair.from.import");
  if (workbookId === null) return message("desk.pair.from.choice", { school });
  const ofCurators = versions.filter((each) => each.role === "curator").map((each) => each.workbookId);
  const books = [...new Set(ofCurators.reverse())].filter((book) => book !== null);
  if (books.length < 2) return message("desk.pair.from.workbook", { school });
  return message("desk.pair.from.oneOfBooks", { school, book: books.indexOf(workbookId) + 1 });
}

/** What a version did, as a sentence: `before` is the version under it in the list. */
export function versionWords(version: Version, before: Version | undefined): string {
  if (!before) return message("desk.pair.first");
  if (version.state !== before.state)
    return message(version.state === "withdrawn" ? "desk.pair.left" : "desk.pair.returned");
  const fields = version.changes.map(({ field }) => message(`field.${field}`)).join(", ");
  return fields === "" ? message("desk.pair.untouched") : message("desk.pair.changed", { fields });
}

const GROUPS = ["pair", "mentor", "mentee", "papers"] as const;
export type FieldGroup = (typeof GROUPS)[number];

const OF_PAIR: readonly FieldName[] = ["form", "roleModel", "kind", "programme", "startDate", "endDate", "status"];

export function groupOf(field: FieldName): FieldGroup {
  if (OF_PAIR.includes(field)) return "pair";
  if (field.endsWith("ReviewUrl")) return "papers";
  if (field.startsWith("mentor")) return "mentor";
  return field.startsWith("mentee") ? "mentee" : "papers";
}

/** Fields, or what is told of them, by their side of the pair; groups without any are left out. */
export function inGroups<T>(all: readonly T[], fieldOf: (one: T) => FieldName): { group: FieldGroup; of: T[] }[] {
  return GROUPS.map((group) => ({ group, of: all.filter((one) => groupOf(fieldOf(one)) === group) })).filter(
    ({ of }) => of.length > 0,
  );
}
