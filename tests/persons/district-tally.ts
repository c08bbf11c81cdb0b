import { findDoubles, type Double } from "../../shared/persons/district/doubles.js";
import { knowPersons, type Persons } from "../../shared/persons/district/district-persons.js";
import { CONFIDENCES, DOUBLE_REASONS } from "../../shared/persons/district/confidence.js";
import type { GeneratedDistrict } from "./generated-district.js";

export interface Line {
  readonly title: string;
  readonly asked: number;
  readonly right: number;
}

/** What the finder of doubles reached on a district whose truth is known. */
export interface DistrictFigures {
  readonly people: number;
  /** Joins that are due: a person whom the schools' rows show as n is due n - 1. */
  readonly due: number;
  readonly found: number;
  readonly asked: number;
  readonly right: number;
  /** By confidence, then by reason. */
  readonly lines: readonly Line[];
  readonly seconds: number;
}

/** Asks the finder, and answers each of its questions by the truth. */
export function tallyDistrict({ pairs, truth }: GeneratedDistrict): DistrictFigures {
  const started = process.hrtime.bigint();
  const persons = knowPersons(pairs);
  const doubles = findDoubles(persons);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const whoIs = truthOf({ pairs, truth }, persons);
  const isRight = ({ one, other }: Double) => whoIs.get(one.key) === whoIs.get(other.key);
  const right = doubles.filter(isRight);
  const line = (title: string, of: readonly Double[]): Line => ({
    title,
    asked: of.length,
    right: of.filter(isRight).length,
  });
  return {
    people: persons.people.length,
    due: persons.people.length - new Set(whoIs.values()).size,
    found: joins(right),
    asked: doubles.length,
    right: right.length,
    lines: [
      ...CONFIDENCES.map((confidence) =>
        line(
          confidence,
          doubles.filter((double) => double.confidence === confidence),
        ),
      ),
      ...DOUBLE_REASONS.map((why) =>
        line(
          why,
          doubles.filter((double) => double.why === why),
        ),
      ),
    ],
    seconds,
  };
}

/** Who each person of a school is; one that several are taken for is whoever has most of the rows. */
function truthOf({ pairs, truth }: GeneratedDistrict, persons: Persons): ReadonlyMap<string, number> {
  const votes = new Map<string, Map<number, number>>();
  pairs.forEach((pair, index) => {
    for (const party of ["mentor", "mentee"] as const) {
      const key = persons.schoolKeyOf(pair, party);
      const of = votes.get(key) ?? new Map<number, number>();
      const who = truth[index]?.[party] ?? -1;
      of.set(who, (of.get(who) ?? 0) + 1);
      votes.set(key, of);
    }
  });
  const most = (of: ReadonlyMap<number, number>) => [...of].sort((one, other) => other[1] - one[1])[0]?.[0] ?? -1;
  return new Map([...votes].map(([key, of]) => [key, most(of)]));
}

/** How many joins the right answers come to: three questions about three records of a person are two. */
function joins(right: readonly Double[]): number {
  const roots = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = roots.get(key);
    return parent === undefined ? key : rootOf(parent);
  };
  let count = 0;
  for (const { one, other } of right) {
    const [left, joined] = [rootOf(one.key), rootOf(other.key)];
    if (left === joined) continue;
    roots.set(joined, left);
    count += 1;
  }
  return count;
}

/** The tables of docs/persons.md. */
export function printedDistrict({ people, due, found, asked, right, lines, seconds }: DistrictFigures): string {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  return [
    `${people} persons of schools, ${due} joins due, ${found} found (${share(found, due)}); ${seconds.toFixed(2)} s`,
    "| | asked | one person | precision |",
    "|---|---|---|---|",
    ...lines.map((line) => `| ${line.title} | ${line.asked} | ${line.right} | ${share(line.right, line.asked)} |`),
    `| all | ${asked} | ${right} | ${share(right, asked)} |`,
  ].join("\n");
}
