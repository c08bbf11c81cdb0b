import { Button } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";
import { decideProposal, mappingProposals } from "../../api/views.js";
import { useAnswer } from "../../state/use-answer.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { columnFieldLabel } from "./column-field-label.js";

/** Headings that schools have corrected: one click makes them known to every school of the district. */
export function Proposals({ accepted }: { accepted: () => void }) {
  const answer = useAnswer(mappingProposals);
  const { busy, problem, send } = useChange();
  const decide = async (id: string, decision: "accept" | "decline") => {
    if ((await send((token) => decideProposal(token, id, decision))) === null) return;
    answer.reload();
    if (decision === "accept") accepted();
  };
  if (answer.data === null || answer.data.length === 0) return null;
  return (
    <Section title={message("desk.settings.proposals")} note={message("desk.settings.proposalsNote")}>
      <ChangeProblem problem={problem} />
      <ul className="push-list">
        {answer.data.map(({ id, heading, field, schools }) => (
          <li key={id}>
            <span>
              «{heading}» → {columnFieldLabel(field)}
              <span className="quiet small">{message("desk.settings.proposalSchools", { count: schools })}</span>
            </span>
            <span className="actions">
              <Button size="small" disabledFocusable={busy} onClick={() => void decide(id, "accept")}>
                {message("desk.settings.accept")}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                onClick={() => void decide(id, "decline")}
              >
                {message("desk.settings.decline")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
