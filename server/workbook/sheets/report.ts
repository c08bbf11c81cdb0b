import type { FormEntry } from "../../../shared/dictionary/schema.js";
import { formName } from "../../../shared/dictionary/forms.js";
import { countIndicators } from "../../../shared/monitoring/count-indicators.js";
import { type IndicatorFigures, indicatorFigures } from "../../../shared/monitoring/indicator-figures.js";
import { message } from "../../../shared/messages/message.js";
import { knowPersons, type Persons } from "../../../shared/persons/district/district-persons.js";
import { localTime, writtenTime } from "../layout/local-time.js";
import type { MergedData, MergedPair, MergedSchool } from "../merged-data.js";
import { registerTable, type RegisterTable } from "./register-table.js";

/** What every sheet needs to know, worked out once. */
export interface Report {
  readonly data: MergedData;
  readonly timeZone: string;
  /** Those that have sent, by name; then the silent ones. */
  readonly schools: readonly MergedSchool[];
  /** In the register's order. */
  readonly pairs: readonly MergedPair[];
  /** Nothing has come from the school, so that a zero of its means «not known». */
  readonly isSilent: (school: MergedSchool) => boolean;
  readonly pairsOfSchool: ReadonlyMap<string, readonly MergedPair[]>;
  readonly persons: Persons;
  /** The federal forms, then those besides that the district has pairs in. */
  readonly forms: readonly FormEntry[];
  readonly indicators: readonly IndicatorFigures[];
  /** «Реестр пар»: other sheets count its rows. */
  readonly register: RegisterTable;
  readonly subtitle: string;
  /** The rows are streamed: there are no Excel tables. */
  readonly streamed: boolean;
}

const byName = new Intl.Collator("ru", { numeric: true }).compare;

/** Sorts and groups the district's data for the sheets. */
export function prepareReport(data: MergedData, streamed: boolean): Report {
  const timeZone = data.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const pairs = sortedPairs(data);
  const pairsOfSchool = groupBySchool(pairs);
  const persons = knowPersons(pairs, data.personDecisions);
  const isSilent = (school: MergedSchool): boolean => school.lastPushAt === null && !pairsOfSchool.has(school.name);
  return {
    data,
    timeZone,
    schools: [...data.schools].sort(
      (one, other) => Number(isSilent(one)) - Number(isSilent(other)) || byName(one.name, other.name),
    ),
    pairs,
    isSilent,
    pairsOfSchool,
    persons,
    forms: reportedForms(data),
    indicators: data.frozen?.indicators ?? indicatorsOf(data, persons),
    register: registerTable(pairs, data.dictionary, timeZone),
    subtitle: message("report.subtitle", {
      district: placeOf(data),
      year: data.schoolYear.replace("-", "–"),
      at: writtenTime(localTime(data.at, timeZone)),
    }),
    streamed,
  };
}

function sortedPairs(data: MergedData): MergedPair[] {
  const formOrder = new Map(data.dictionary.forms.map((form, index) => [form.code, index]));
  const order = (pair: MergedPair): number => formOrder.get(pair.fields.form ?? "") ?? formOrder.size;
  return [...data.pairs].sort(
    (one, other) =>
      byName(one.school, other.school) ||
      order(one) - order(other) ||
      byName(one.fields.mentorName ?? "", other.fields.mentorName ?? "") ||
      byName(one.fields.menteeName ?? "", other.fields.menteeName ?? "") ||
      (one.id < other.id ? -1 : 1),
  );
}

function groupBySchool(pairs: readonly MergedPair[]): Map<string, MergedPair[]> {
  const groups = new Map<string, MergedPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.school);
    if (group) group.push(pair);
    else groups.set(pair.school, [pair]);
  }
  return groups;
}

/** Of what the workbook is: the district, and where it is of less, the school and the form. */
function placeOf({ district, scope, dictionary }: MergedData): string {
  const form = scope?.form ? formName(dictionary, scope.form) : null;
  return [district, scope?.school, form].filter((part) => part).join(" · ");
}

function indicatorsOf(data: MergedData, persons: Persons): IndicatorFigures[] {
  const { dictionary, schoolYear, schools } = data;
  const withPairs = new Set(data.pairs.map(({ school }) => school));
  const counted = countIndicators(
    data.pairs.map((pair) => ({
      ...pair,
      mentor: persons.keyOf(pair, "mentor"),
      mentee: persons.keyOf(pair, "mentee"),
    })),
    {
      ...{ dictionary, schoolYear, schools: schools.length },
      reported: schools.filter(({ name, lastPushAt }) => lastPushAt !== null || withPairs.has(name)).length,
    },
  );
  return indicatorFigures(counted, data.typed ?? new Map(), schoolYear);
}

function reportedForms({ dictionary, pairs, scope }: MergedData): FormEntry[] {
  if (scope?.form) return dictionary.forms.filter((form) => form.code === scope.form);
  const used = new Set(pairs.map((pair) => pair.fields.form));
  return [
    ...dictionary.forms.filter((form) => form.federal),
    ...dictionary.forms.filter((form) => !form.federal && used.has(form.code)),
  ];
}
