import type { SchoolSummary } from "../../../../shared/api/district.js";
import { NeverSent } from "../collection/NeverSent.js";
import { daysAgo, fullTime, shortTime } from "../../state/time.js";

/** When a school last sent, or declared that it has no pairs, and how many days it has been silent since. */
export function LastPush({ school, now }: { school: SchoolSummary; now: Date }) {
  const told = school.lastPushAt ?? school.declaredNoneAt;
  if (told === null) return <NeverSent now={now} />;
  const at = new Date(told);
  return (
    <time dateTime={told} title={fullTime(at)} className="last-push">
      {daysAgo(at, now)}
      <span className="quiet">{shortTime(at, now)}</span>
    </time>
  );
}
