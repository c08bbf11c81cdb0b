import type { ImportedFile, ImportedRow } from "../../shared/api/imports.js";
import { findSchoolIn, findSchoolInFileName } from "../../shared/imports/find-school.js";
import type { ImportRow, ReadImport } from "../../shared/imports/read-import.js";
import { message } from "../../shared/messages/message.js";
import type { StoredPair } from "../store/pairs.js";
import { groupBy } from "../sync/group-by.js";
import type { FileToImport, Importing, TakenFile } from "./import-state.js";
import { takeMerged } from "./take-merged.js";
import { takeRegister } from "./take-register.js";

export type FoundSchool = Pick<ImportedFile, "schoolBy"> & { readonly schoolId: string | null };

/** Whose pairs a file holds, where its rows do not say: what the coordinator has chosen, its title, or its name. */
export function schoolOfFile({ known }: Pick<Importing, "known">, file: FileToImport): FoundSchool {
  if (file.chosenSchool !== null) return { schoolId: file.chosenSchool, schoolBy: "chosen" };
  const titled = file.read?.titleSchool;
  const byTitle = titled ? findSchoolIn(titled, known) : null;
  if (byTitle !== null) return { schoolId: byTitle, schoolBy: "title" };
  const byName = findSchoolInFileName(file.name, known);
  return byName === null ? { schoolId: null, schoolBy: "none" } : { schoolId: byName, schoolBy: "fileName" };
}

/** Takes one file's rows in. Rows that no school of the district can be found for are refused, each with its reason. */
export async function takeFile(importing: Importing, file: FileToImport, read: ReadImport): Promise<TakenFile> {
  const merged = read.kind === "merged" ? await takeMerged(importing, read) : null;
  const year = merged?.schoolYear ?? importing.district.school_year;
  const all = merged?.others ?? read.rows;
  const ofYear = merged ? all.map((row) => ({ ...row, schoolYear: year, key: null })) : all.filter(isOf(year));
  const { schoolId } = merged ? { schoolId: null } : schoolOfFile(importing, file);
  const sorted = ofYear.map((row) => ({ row, ...schoolOfRow(importing, row, schoolId, file.chosenSchool) }));

  const rows: ImportedRow[] = [...(merged?.rows ?? [])];
  const gone = new Map<string, readonly StoredPair[]>(merged?.gone ?? []);
  const schoolIds = new Set<string>(gone.keys());
  for (const [id, own] of groupBy(sorted, (one) => one.schoolId)) {
    if (id === null) {
      rows.push(...own.map(({ row, reason }) => withoutSchool(row, reason)));
      continue;
    }
    const taken = await takeRegister(importing, {
      schoolId: id,
      schoolYear: year,
      rows: own.map(({ row }) => row),
      memory: read.memory ?? { workbookId: file.id, base: {} },
      isReport: merged === null,
      claimed: merged?.claimed ?? new Set(),
    });
    rows.push(...taken.rows);
    schoolIds.add(id);
    if (!merged) gone.set(id, taken.gone);
  }
  return { rows, schoolIds, gone, otherYears: merged ? [] : otherYears(all, year) };
}

function isOf(year: string) {
  return (row: ImportRow): boolean => row.schoolYear === year;
}

function otherYears(rows: readonly ImportRow[], year: string): TakenFile["otherYears"] {
  const others = groupBy(
    rows.filter((row) => row.schoolYear !== year),
    (row) => row.schoolYear,
  );
  return [...others].sort().map(([schoolYear, of]) => ({ schoolYear, pairs: of.length }));
}

interface RowSchool {
  readonly schoolId: string | null;
  readonly reason: string;
}

/** A row's own word goes before the file's; what the coordinator has chosen stands for a name that nobody knows. */
function schoolOfRow(
  { known }: Importing,
  { school }: ImportRow,
  ofFile: string | null,
  chosen: string | null,
): RowSchool {
  if (school === null) return { schoolId: ofFile, reason: message("import.row.noOwnSchool") };
  const found = findSchoolIn(school, known) ?? chosen;
  return { schoolId: found, reason: message("import.row.noSchool", { school }) };
}

function withoutSchool({ where, school, fields }: ImportRow, reason: string): ImportedRow {
  return {
    ...{ ...where, outcome: "refused" as const, pairId: null, school, changes: [], conflicts: [], findings: [] },
    mentor: fields.mentorName ?? null,
    mentee: fields.menteeName ?? null,
    reasons: [reason],
  };
}
