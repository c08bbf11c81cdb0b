import { type IndicatorFigures, shareOf } from "../../../../shared/monitoring/indicator-figures.js";
import type { YearShares } from "../../../../shared/api/monitoring.js";
import { message } from "../../../../shared/messages/message.js";
import { percentOf } from "../../state/percent.js";

interface TrendProps {
  readonly figures: IndicatorFigures;
  readonly schoolYear: string;
  /** From the oldest year on. */
  readonly earlier: readonly YearShares[];
}

interface Point {
  readonly schoolYear: string;
  readonly share: number;
}

/** Last year's share beside this one's, and where there are more years, the line that they make. */
export function Trend({ figures, schoolYear, earlier }: TrendProps) {
  const points: Point[] = [
    ...earlier.map((year) => ({ schoolYear: year.schoolYear, share: year.shares[figures.code] ?? null })),
    { schoolYear, share: shareOf(figures) },
  ].flatMap(({ share, ...year }) => (share === null ? [] : [{ ...year, share }]));
  const before = points.filter((point) => point.schoolYear !== schoolYear).at(-1);
  if (!before) return null;
  return (
    <span className="trend">
      <span>{inWords(before)}</span>
      {points.length > 2 && (
        <svg viewBox="-2 -2 104 28" preserveAspectRatio="none" role="img" aria-label={points.map(inWords).join(", ")}>
          <polyline points={points.map((point, index) => placed(point, index, points.length)).join(" ")} />
        </svg>
      )}
    </span>
  );
}

function inWords({ schoolYear, share }: Point): string {
  return message("desk.monitoring.inYear", { year: schoolYear.replace("-", "–"), share: percentOf(share) });
}

function placed({ share }: Point, index: number, count: number): string {
  return `${(100 * index) / (count - 1)},${24 * (1 - Math.min(1, share))}`;
}
