import type { RegionDistrict, RegionFigures } from "../../shared/api/region.js";
import type { FormEntry } from "../../shared/dictionary/schema.js";
import { countIndicators } from "../../shared/monitoring/count-indicators.js";
import { indicatorFigures } from "../../shared/monitoring/indicator-figures.js";
import { countPersons } from "../../shared/persons/district/district-persons.js";
import { publicFigures, publicIndicators } from "../../shared/privacy/public-figures.js";
import { regionTotals } from "../../shared/privacy/region-totals.js";
import type { Context } from "../context.js";
import { typedFigures } from "../monitoring/count-district.js";
import { districtSnapshots } from "../monitoring/snapshots.js";
import { type KnownPersons, knownPersons, personsOfPair } from "../persons/known-persons.js";
import { type DistrictData, readDistrict } from "../reports/district-data.js";
import { listDistricts } from "../store/districts.js";
import { keptYears } from "../store/erasure.js";
import type { DistrictRow } from "../store/rows.js";

interface DistrictFigures {
  readonly district: Omit<RegionDistrict, "forms">;
  readonly forms: ReadonlyMap<string, number | null>;
  /** The federal forms, and those besides that the district has pairs in. */
  readonly entries: readonly FormEntry[];
}

/**
 * A year of all districts of this server, as the region may see it: of each district what its own public edition tells
 * of the whole, and nothing besides, so that the two beside each other tell no more than one. The year is the newest that a
 * district collects where none is named.
 */
export async function regionFigures(context: Context, asked?: string): Promise<RegionFigures> {
  const districts = await listDistricts(context.reports);
  const schoolYear = asked ?? newest(districts.map(({ school_year }) => school_year));
  const figures: DistrictFigures[] = [];
  for (const district of districts) figures.push(await figuresOf(context, district, schoolYear));
  const forms = formsOf(figures);
  const shown = figures.map(({ district, forms: own }): RegionDistrict => ({
    ...district,
    // A district without any pairs in a form has a nought there, and a nought is about nobody.
    forms: forms.map(({ code }) => own.get(code) ?? (own.has(code) ? null : 0)),
  }));
  return {
    ...{ schoolYear, forms, districts: shown },
    years: await yearsOf(context, districts, schoolYear),
    totals: regionTotals(shown, forms.length),
  };
}

async function figuresOf(context: Context, { id, name }: DistrictRow, schoolYear: string): Promise<DistrictFigures> {
  const data = await readDistrict(context, id, schoolYear);
  const known = knownPersons(context, data);
  const entries = reportedForms(data);
  const published = publicFigures(
    data.schools.map((school) => ({ name: school.name, ...countsOf(data, known, { id: school.id, entries }) })),
    {
      mentors: countPersons(known.pairs, "mentor", known.persons),
      mentees: countPersons(known.pairs, "mentee", known.persons),
    },
  );
  const { pairs, mentors, mentees, forms } = published.totals;
  const counted = (await indicatorsOf(context, data, known)).filter(({ part, base }) => part !== null && base !== null);
  return {
    entries,
    forms: new Map(entries.map(({ code }, index) => [code, forms[index] ?? null])),
    district: {
      ...{ id, name, pairs, mentors, mentees },
      schools: data.schools.length,
      reported: data.schools.filter((school) => hasReported(data, school.id)).length,
      indicators: publicIndicators(counted, published).map(({ code, part, base }) => ({ code, part, base })),
    },
  };
}

function countsOf(
  data: DistrictData,
  { persons }: KnownPersons,
  { id, entries }: { readonly id: string; readonly entries: readonly FormEntry[] },
) {
  const pairs = data.pairs.get(id) ?? [];
  const named = pairs.map(personsOfPair);
  return {
    silent: !hasReported(data, id),
    mentors: countPersons(named, "mentor", persons),
    mentees: countPersons(named, "mentee", persons),
    forms: entries.map(({ code }) => pairs.filter(({ fields }) => fields.form === code).length),
  };
}

/** Frozen figures stand as they were answered in June. */
async function indicatorsOf(context: Context, data: DistrictData, { pairs, persons }: KnownPersons) {
  const { schoolYear, dictionary, district } = data;
  const frozen = (await districtSnapshots(context.reports, district.id)).find((each) => each.schoolYear === schoolYear);
  if (frozen) return frozen.indicators;
  const counted = countIndicators(
    pairs.map((pair) => ({ ...pair, mentor: persons.keyOf(pair, "mentor"), mentee: persons.keyOf(pair, "mentee") })),
    {
      ...{ dictionary, schoolYear, schools: data.schools.length },
      reported: data.schools.filter(({ id }) => hasReported(data, id)).length,
    },
  );
  return indicatorFigures(counted, await typedFigures(context.reports, district.id, schoolYear), schoolYear);
}

function hasReported({ standingOf }: DistrictData, schoolId: string): boolean {
  return standingOf(schoolId).lastReceipt !== null;
}

function reportedForms({ dictionary, pairs }: DistrictData): FormEntry[] {
  const used = new Set([...pairs.values()].flat().map(({ fields }) => fields.form));
  return [
    ...dictionary.forms.filter((form) => form.federal),
    ...dictionary.forms.filter((form) => !form.federal && used.has(form.code)),
  ];
}

/** The forms of all districts, the federal ones first; a form that a district has added bears its own name there. */
function formsOf(figures: readonly DistrictFigures[]): RegionFigures["forms"] {
  const names = new Map<string, string>();
  for (const isFederal of [true, false])
    for (const { code, name, federal } of figures.flatMap(({ entries }) => entries))
      if (federal === isFederal && !names.has(code)) names.set(code, name);
  return [...names].map(([code, name]) => ({ code, name }));
}

async function yearsOf({ reports }: Context, districts: readonly DistrictRow[], asked: string): Promise<string[]> {
  const years = new Set([asked, ...districts.map(({ school_year }) => school_year)]);
  for (const { id } of districts) for (const year of await keptYears(reports, id)) years.add(year);
  return [...years].sort().reverse();
}

function newest(years: readonly string[]): string {
  const [year] = [...years].sort().reverse();
  // A session belongs to a district, so that there is one.
  if (year === undefined) throw new Error("there is no district");
  return year;
}
