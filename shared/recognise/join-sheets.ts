import type { FieldName, PairFields } from "../register/fields.js";
import { comparedName } from "../register/person-name.js";
import type { FieldSources, RegisterPair, RegisterSheet } from "../register/register.js";

/** Joins pairs that several sheets of one workbook list (design §5): same persons, form and period. */
export function joinSheets(sheets: readonly RegisterSheet[]): RegisterSheet[] {
  if (sheets.filter(({ kind }) => kind === "register").length < 2) return [...sheets];
  const firsts = new Map<string, { sheet: string; place: RegisterPair; index: number }>();
  const joined = sheets.map((sheet) => ({ ...sheet, pairs: [...sheet.pairs] }));
  for (const sheet of joined) {
    for (const [index, pair] of sheet.pairs.entries()) {
      const key = joinKey(pair);
      if (key === null) continue;
      const first = firsts.get(key);
      if (!first) firsts.set(key, { sheet: sheet.name, place: pair, index });
      else if (first.sheet !== sheet.name) join(joined, first, sheet.pairs, index, pair);
    }
  }
  return joined;
}

/** Pairs of two sheets with one key are one pair; `null`: such a pair is joined with none. */
export function joinKey({ fields, schoolYear }: RegisterPair): string | null {
  if (!fields.mentorName || !fields.menteeName) return null;
  const parts = [
    comparedName(fields.mentorName),
    comparedName(fields.menteeName),
    fields.form,
    fields.startDate,
    fields.endDate,
    schoolYear,
  ];
  return parts.map((part) => part ?? "").join("|");
}

function join(
  sheets: readonly { name: string; pairs: RegisterPair[] }[],
  first: { sheet: string; index: number },
  laters: RegisterPair[],
  index: number,
  later: RegisterPair,
): void {
  const pairs = sheets.find(({ name }) => name === first.sheet)?.pairs;
  const earlier = pairs?.[first.index];
  if (!pairs || !earlier) return;
  const added = Object.entries(later.fields).filter(([field]) => earlier.fields[field as FieldName] === undefined);
  pairs[first.index] = {
    ...earlier,
    fields: { ...earlier.fields, ...(Object.fromEntries(added) as PairFields) },
    sources: joinedSources(earlier, later),
  };
  laters[index] = {
    ...later,
    sameAs: { sheet: first.sheet, row: earlier.row },
    notes: [...later.notes, ...disagreements(earlier, later)],
  };
}

/** A joined value stands on another sheet: it is read from there and never written here. */
function joinedSources(earlier: RegisterPair, later: RegisterPair): FieldSources {
  return {
    of: (field) => {
      if (earlier.fields[field] !== undefined || later.fields[field] === undefined) return earlier.sources.of(field);
      const source = later.sources.of(field);
      return source ? { ...source, kind: "joined", cell: null, writable: false } : earlier.sources.of(field);
    },
  };
}

function disagreements(earlier: RegisterPair, later: RegisterPair): RegisterPair["notes"] {
  const differing = (Object.keys(later.fields) as FieldName[]).filter((field) => {
    const other = earlier.fields[field];
    return other !== undefined && other !== later.fields[field];
  });
  return differing.map((field) => ({
    code: "pair.disagrees",
    field,
    cell: later.sources.of(field)?.cell ?? null,
    raw: String(later.fields[field]),
  }));
}
