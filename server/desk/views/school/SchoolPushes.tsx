import { pushOutcomeSchema } from "../../../../shared/api/push.js";
import type { SchoolPush } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { fullTime } from "../../state/time.js";
import { Section } from "../parts/Section.js";

/** A school's pushes, the newest first, with the numbers of their receipts. */
export function SchoolPushes({ pushes }: { pushes: readonly SchoolPush[] }) {
  return (
    <Section title={message("desk.school.pushes")}>
      {pushes.length === 0 ? (
        <p className="quiet">{message("desk.school.noPushes")}</p>
      ) : (
        <ul className="push-list">
          {pushes.map((push) => (
            <li key={push.receipt}>
              <time dateTime={push.at} className="nowrap">
                {fullTime(new Date(push.at))}
              </time>
              <span className="nowrap">{message("desk.school.receipt", { receipt: push.receipt })}</span>
              <span>{outcomes(push)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function outcomes({ counts }: SchoolPush): string {
  const said = pushOutcomeSchema.options.flatMap((outcome) => {
    const count = counts[outcome];
    return count === undefined ? [] : [message(`desk.school.outcome.${outcome}`, { count })];
  });
  return said.length === 0 ? message("desk.school.outcome.nothing") : said.join(", ");
}
