import { Button } from "@fluentui/react-components";
import type { Return } from "../../../../shared/api/returns.js";
import type { SchoolPage } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { takeBack } from "../../api/collection.js";
import { type SchoolDecisionState, useSchoolDecision } from "../../state/school-decision.js";
import { plainDate } from "../../state/time.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

/** What was sent back: the school's answers first, then what waits for it; what is settled can be unfolded. */
export function Returns() {
  const decision = useSchoolDecision();
  return decision && decision.returns.length > 0 ? <All decision={decision} /> : null;
}

function All({ decision: { page, returns, closed, reload } }: { decision: SchoolDecisionState }) {
  const { busy, problem, send } = useChange();
  const open = returns.filter(({ state }) => state === "open");
  const answered = returns.filter(({ state }) => state === "answered");
  const past = returns.filter(({ state }) => state === "corrected" || state === "takenBack");
  const take = async (id: string) => {
    await send((token) => takeBack(token, id));
    reload();
  };
  return (
    <Section title={message("desk.collect.returns")}>
      <ChangeProblem problem={problem} />
      <ul className="returns">
        {[...answered, ...open].map((one) => (
          <Line key={one.id} one={one} page={page}>
            {one.state === "open" && !closed && (
              <Button size="small" disabledFocusable={busy} onClick={() => void take(one.id)}>
                {message("desk.collect.returns.takeBack")}
              </Button>
            )}
          </Line>
        ))}
      </ul>
      {past.length > 0 && (
        <details>
          <summary>{message("desk.collect.returns.past", { count: past.length })}</summary>
          <ul className="returns">
            {past.map((one) => (
              <Line key={one.id} one={one} page={page} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Line({ one, page, children }: { one: Return; page: SchoolPage; children?: React.ReactNode }) {
  const at = plainDate(new Date(one.endedAt ?? one.at));
  return (
    <li>
      <div>
        <strong>{nameOf(one, page)}</strong>
        <span>{one.comment}</span>
        {one.answer !== null && <q className="answer">{one.answer}</q>}
        <span className="quiet small">{message(`desk.collect.returns.${one.state}`, { at })}</span>
      </div>
      {children}
    </li>
  );
}

function nameOf({ pairId }: Return, { pairs }: SchoolPage): string {
  if (pairId === null) return message("desk.collect.returns.school");
  const pair = pairs.find(({ id }) => id === pairId);
  if (!pair) return message("desk.collect.returns.gone");
  const { mentorName: mentor = "–", menteeName: mentee = "–" } = pair.fields;
  return message("desk.collect.returns.pair", { mentor, mentee });
}
