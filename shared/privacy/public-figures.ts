import type { IndicatorFigures } from "../monitoring/indicator-figures.js";
import { hiddenFigures, hiddenInTable, LEAST_SHOWN } from "./small-cells.js";

/**
 * What of a district may be published, and seen by the region: figures, no rows. Left out are names, pairs one by one,
 * what schools wrote, conflicts, curators and papers; of the figures, those that `small-cells.ts` hides. This is the one
 * place that says so: the public edition of the merged workbook and the region's answers are made of it.
 */

/** A figure, or `null` where it is hidden. */
export type PublicFigure = number | null;

export interface SchoolFigures {
  readonly name: string;
  /** Nothing has come from the school. */
  readonly silent: boolean;
  readonly mentors: number;
  readonly mentees: number;
  /** Pairs of each form, in the order of the forms. */
  readonly forms: readonly number[];
}

export interface PublicRow {
  readonly pairs: PublicFigure;
  readonly mentors: PublicFigure;
  readonly mentees: PublicFigure;
  readonly forms: readonly PublicFigure[];
}

export interface PublicFigures {
  readonly schools: readonly (PublicRow & Pick<SchoolFigures, "name" | "silent">)[];
  readonly totals: PublicRow;
}

/** Makes the published figures of schools. `persons` are the district's, where one person may be in two schools. */
export function publicFigures(
  schools: readonly SchoolFigures[],
  persons: { readonly mentors: number; readonly mentees: number },
): PublicFigures {
  const width = schools[0]?.forms.length ?? 0;
  const rows = schools.map(({ forms }) => [...forms, sum(forms)]);
  const below = Array.from({ length: width + 1 }, (_form, column) => sum(rows.map((row) => row[column] ?? 0)));
  const table = [...rows, below];
  const hidden = hiddenInTable(table);
  // Persons are as many as pairs, or nearly: where the pairs are hidden, so are they.
  const withPairs = hidden.map((row) => row[width] ?? false);
  const mentors = publicPersons([...schools.map((school) => school.mentors), persons.mentors], withPairs);
  const mentees = publicPersons([...schools.map((school) => school.mentees), persons.mentees], withPairs);
  const shown = table.map((row, index): PublicRow => {
    const figures = row.map((figure, column) => (hidden[index]?.[column] ? null : figure));
    return {
      pairs: figures[width] ?? null,
      mentors: mentors[index] ?? null,
      mentees: mentees[index] ?? null,
      forms: figures.slice(0, width),
    };
  });
  return {
    schools: schools.map(({ name, silent }, index) => ({ name, silent, ...(shown[index] ?? NOTHING) })),
    totals: shown[schools.length] ?? NOTHING,
  };
}

const NOTHING: PublicRow = { pairs: null, mentors: null, mentees: null, forms: [] };

/**
 * The last figure is the district's; nearly a sum of the others, it is taken for one. Where one person is in many schools
 * it is far less than their sum: a small one is hidden whatever that says.
 */
function publicPersons(figures: readonly number[], withPairs: readonly boolean[]): PublicFigure[] {
  const last = figures.length - 1;
  const parts = figures.slice(0, last);
  const sums = [[last, ...parts.map((_figure, place) => place)]];
  const whole = figures[last] ?? 0;
  const besides = withPairs.map((isHidden, place) => isHidden || (place === last && whole > 0 && whole < LEAST_SHOWN));
  const hidden = hiddenFigures([...parts, Math.max(sum(parts), whole)], sums, besides);
  return figures.map((figure, place) => (hidden[place] ? null : figure));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** Of these indicators the figures are of schools and forms, not of persons. */
const OF_NO_PERSONS = new Set(["schoolsReported", "federalForms", "organisations"]);

/**
 * Indicators as they are published beside the figures: without parts that stand for fewer than five or leave out fewer
 * than five, and without any of persons where the district's pairs themselves are hidden.
 */
export function publicIndicators(
  indicators: readonly IndicatorFigures[],
  { totals }: Pick<PublicFigures, "totals">,
): IndicatorFigures[] {
  return indicators.map((figures) => {
    const { code, part, base } = figures;
    if (OF_NO_PERSONS.has(code)) return figures;
    const rest = part === null || base === null ? null : base - part;
    const isSmall = [part, base, rest].some((figure) => figure !== null && figure > 0 && figure < LEAST_SHOWN);
    const isHidden = isSmall || totals.pairs === null;
    return { ...figures, unknown: 0, ...(isHidden ? { part: null, base: null } : {}) };
  });
}
