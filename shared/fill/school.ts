import { message } from "../messages/message.js";
import { isSameSchool } from "../register/school-name.js";
import { schoolInTitle } from "../register/school-in-title.js";
import type { FillContext, FillRow } from "./fill-rows.js";
import type { Offer } from "./suggestion.js";

/**
 * The school (design §8), where the table has a column for it: the one that the section names; the only one that the
 * table names; the one that is signed in; the one that the title names. A table of several schools tells nothing.
 */
export function offerSchools(rows: readonly FillRow[], context: FillContext): Offer[] {
  const known = new Map<string, Known | null>();
  return rows.flatMap((row) => {
    const table = `${row.sheet.name}\n${String(row.pair.table)}`;
    if (!known.has(table)) known.set(table, schoolOfTable(row, rows, context));
    // A school that a sheet beside names for the same pair leaves this sheet's cell as blank as an unknown one does.
    const found = ofRowsAbove(row) ?? known.get(table);
    return found ? [{ row, field: "school", ...found }] : [];
  });
}

type Known = Pick<Offer, "value" | "source" | "confidence">;

/** A section names the school of its rows, and so does the first row of a school in a district's roll-up. */
function ofRowsAbove({ pair }: FillRow): Known | null {
  const { school } = pair.fields;
  const kind = pair.sources.of("school")?.kind;
  if (school === undefined || (kind !== "section" && kind !== "continued")) return null;
  return kind === "section"
    ? { value: school, source: message("fill.fromSection"), confidence: 1 }
    : { value: school, source: message("fill.fromAbove"), confidence: 0.8 };
}

function schoolOfTable(row: FillRow, rows: readonly FillRow[], context: FillContext): Known | null {
  const { sheet, pair } = row;
  if (!sheet.tables[pair.table]?.columns.some(({ field }) => field === "school")) return null;
  const named = rows.flatMap(({ sheet: other, pair: { table, fields } }) =>
    other === sheet && table === pair.table && fields.school !== undefined ? [fields.school] : [],
  );
  const [first] = named;
  if (first === undefined) return fromOutside(row, context);
  const isOnly = named.every((school) => isSameSchool(school, first)) && isSender(first, context);
  return isOnly ? { value: first, source: message("fill.onlySchool"), confidence: 0.9 } : null;
}

function fromOutside({ sheet, grid }: FillRow, { school }: FillContext): Known | null {
  if (school) return { value: school.name, source: message("fill.signedInSchool"), confidence: 0.9 };
  const titled = schoolInTitle(sheet, grid)?.name;
  if (titled === undefined || IN_OTHER_CASE.test(titled)) return null;
  return { value: titled, source: message("fill.fromTitle"), confidence: 0.8 };
}

/** «Реестр Бирюлинской СОШ» names a school, and its name is not «Бирюлинской СОШ». */
const IN_OTHER_CASE = /(?:ой|ого|ому|ом|ую)\s/u;

/** Another school's name would stop the row on sending. */
function isSender(name: string, { school }: FillContext): boolean {
  return !school || [school.name, ...school.spellings].some((spelling) => isSameSchool(spelling, name));
}
