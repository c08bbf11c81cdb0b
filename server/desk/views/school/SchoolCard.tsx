import type { SchoolSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { addressOf } from "../../state/place.js";
import { schoolState } from "../../state/school-state.js";
import { CardForms } from "../board/CardForms.js";
import { Findings } from "../board/Findings.js";
import { LastPush } from "../board/LastPush.js";
import { StateBadge } from "../board/StateBadge.js";
import { Section } from "../parts/Section.js";

/** A school's figures in the open year, as on the board. */
export function SchoolCard({ summary }: { summary: SchoolSummary | undefined }) {
  const now = useDesk().board.readAt;
  if (!summary || !now)
    return (
      <Section title={message("desk.school.card")}>
        <p className="quiet">{message("desk.school.noFigures")}</p>
      </Section>
    );
  return (
    <Section title={message("desk.school.card")}>
      <div className="card-head">
        <p className="card-figures">
          <strong>{message("desk.card.pairs", { count: summary.pairs })}</strong>
          <span className="quiet">
            {message("desk.card.people", { mentors: summary.mentors, mentees: summary.mentees })}
          </span>
        </p>
        <StateBadge state={schoolState(summary)} />
      </div>
      <CardForms forms={summary.forms} />
      <div className="card-foot">
        {summary.openConflicts > 0 ? (
          <a className="plain" href={addressOf("conflicts", summary.id)}>
            <Findings school={summary} />
          </a>
        ) : (
          <Findings school={summary} />
        )}
        <LastPush school={summary} now={now} />
      </div>
    </Section>
  );
}
