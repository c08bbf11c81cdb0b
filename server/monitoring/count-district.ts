import type { Knex } from "knex";
import { type CountedFigures, countIndicators } from "../../shared/monitoring/count-indicators.js";
import type { TypedFigures } from "../../shared/monitoring/indicator-figures.js";
import type { IndicatorCode } from "../../shared/monitoring/indicators.js";
import type { Context } from "../context.js";
import { knownPersons } from "../persons/known-persons.js";
import { readDistrict } from "../reports/district-data.js";
import { indicatorsOfYear } from "../store/monitoring.js";

export interface CountedYear {
  readonly schoolYear: string;
  readonly counted: Readonly<Record<IndicatorCode, CountedFigures>>;
  /** Nobody has sent a pair for the year. */
  readonly isEmpty: boolean;
}

/** What a year's register tells of the indicators: the open year where none is named. */
export async function countedIndicators(
  context: Context,
  districtId: string,
  schoolYear?: string,
): Promise<CountedYear> {
  const data = await readDistrict(context, districtId, schoolYear);
  const { pairs, persons } = knownPersons(context, data);
  const counted = countIndicators(
    pairs.map((pair) => ({ ...pair, mentor: persons.keyOf(pair, "mentor"), mentee: persons.keyOf(pair, "mentee") })),
    {
      dictionary: data.dictionary,
      schoolYear: data.schoolYear,
      schools: data.schools.length,
      reported: data.schools.filter(({ id }) => data.standingOf(id).lastReceipt !== null).length,
    },
  );
  return { schoolYear: data.schoolYear, counted, isEmpty: pairs.length === 0 };
}

/** What was typed in of a year's indicators, by their codes. */
export async function typedFigures(
  db: Knex,
  districtId: string,
  schoolYear: string,
): Promise<Map<string, TypedFigures>> {
  const rows = await indicatorsOfYear(db, districtId, schoolYear);
  return new Map(rows.map(({ indicator, part, base, target, source }) => [indicator, { part, base, target, source }]));
}
