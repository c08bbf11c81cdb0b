import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowReplyRegular, CheckmarkRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { message } from "../../../../shared/messages/message.js";
import { accept } from "../../api/collection.js";
import { useDesk } from "../../state/desk-context.js";
import { type SchoolDecisionState, useSchoolDecision } from "../../state/school-decision.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { ReturnForm } from "./ReturnForm.js";

/** Accepting a school's register, taking that back, and sending the whole of it back with a comment. */
export function SchoolDecision() {
  const decision = useSchoolDecision();
  return decision && <Decision decision={decision} />;
}

function Decision({ decision: { page, may, closed, reload } }: { decision: SchoolDecisionState }) {
  const { place } = useDesk();
  const { busy, problem, send } = useChange();
  const [writing, setWriting] = useState(place.query.get("step") === "return" && may.sendBack);
  const [said, setSaid] = useState("");
  const opener = useRef<HTMLDivElement>(null);
  const decide = async (accepted: boolean) => {
    setSaid("");
    const { id: schoolId } = page.school;
    const answer = await send((token) =>
      accept(token, { schoolId, schoolYear: page.schoolYear, accepted, seen: page.lastReceipt }),
    );
    // A refusal too is a reason to look anew: most often the school has sent since.
    reload();
    if (answer) setSaid(message(accepted ? "desk.collect.accepted" : "desk.collect.unaccepted"));
  };
  const shut = (words: string) => {
    setWriting(false);
    setSaid(words);
    opener.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  return (
    <Section title={message("desk.collect.school")}>
      <ChangeProblem problem={problem} />
      <Moved />
      <p>{message(closed ? "desk.collect.closed" : `desk.collect.state.${page.state}`)}</p>
      <div className="actions" ref={opener}>
        {may.accept && (
          <Button
            appearance="primary"
            icon={<CheckmarkRegular />}
            disabledFocusable={busy}
            onClick={() => void decide(true)}
          >
            {message("desk.collect.accept")}
          </Button>
        )}
        {may.unaccept && (
          <Button disabledFocusable={busy} onClick={() => void decide(false)}>
            {message("desk.collect.unaccept")}
          </Button>
        )}
        {may.sendBack && (
          <Button
            icon={<ArrowReplyRegular />}
            disabledFocusable={busy}
            onClick={() => setWriting(true)}
            aria-expanded={writing}
          >
            {message("desk.collect.return")}
          </Button>
        )}
        <span role="status">{said}</span>
      </div>
      {writing && (
        <ReturnForm
          page={page}
          pairs={[null]}
          cancel={() => shut("")}
          sent={() => {
            shut(message("desk.collect.returned"));
            reload();
          }}
        />
      )}
    </Section>
  );
}

/** Says that the page is older than what the school has sent, and leads to the new. */
function Moved() {
  const decision = useSchoolDecision();
  const { summary } = useDesk().board;
  const known = summary?.schools.find(({ id }) => id === decision?.page.school.id);
  const newest = known?.lastReceipt ?? 0;
  if (!decision || summary?.schoolYear !== decision.page.schoolYear || newest <= (decision.page.lastReceipt ?? 0))
    return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{message("desk.collect.moved", { receipt: newest })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={decision.reload}>{message("desk.collect.show")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
