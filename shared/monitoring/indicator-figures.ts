import type { CountedFigures } from "./count-indicators.js";
import { defaultTarget, type Indicator, type IndicatorCode, INDICATORS } from "./indicators.js";

/** What a coordinator has typed in of an indicator. */
export interface TypedFigures {
  readonly part: number | null;
  readonly base: number | null;
  /** Per cent. */
  readonly target: number | null;
  readonly source: string | null;
}

/** An indicator of a year: the part, of how many, and what is to be reached. */
export interface IndicatorFigures extends TypedFigures {
  readonly code: IndicatorCode;
  readonly figures: Indicator["figures"];
  readonly unknown: number;
}

/** Counted and typed figures together; what is typed never stands in for what is counted. */
export function indicatorFigures(
  counted: Readonly<Record<IndicatorCode, CountedFigures>>,
  typed: ReadonlyMap<string, TypedFigures>,
  schoolYear: string,
): IndicatorFigures[] {
  return INDICATORS.map((indicator) => {
    const { code, figures } = indicator;
    const own = typed.get(code);
    const { part, base, unknown } = counted[code];
    return {
      ...{ code, figures, unknown },
      part: figures === "survey" ? (own?.part ?? null) : part,
      base: figures === "register" ? base : (own?.base ?? null),
      target: own?.target ?? defaultTarget(indicator, schoolYear),
      source: own?.source ?? null,
    };
  });
}

/** The share that is reached, 0 to 1; `null` while one of the figures is missing, or there is nobody to count. */
export function shareOf({ part, base }: Pick<TypedFigures, "part" | "base">): number | null {
  return part === null || base === null || base === 0 ? null : part / base;
}
