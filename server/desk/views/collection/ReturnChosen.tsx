import { Button } from "@fluentui/react-components";
import { ArrowReplyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { message } from "../../../../shared/messages/message.js";
import { useSchoolDecision } from "../../state/school-decision.js";
import { ReturnForm } from "./ReturnForm.js";

/** What can be done with the ticked pairs: sent back with one comment. */
export function ReturnChosen() {
  const decision = useSchoolDecision();
  const [writing, setWriting] = useState(false);
  const [said, setSaid] = useState("");
  if (!decision?.may.sendBack || decision.page.pairs.length === 0) return null;
  const { page, chosen, clear, reload } = decision;
  if (chosen.size === 0)
    return (
      <p className="quiet" role="status">
        {said === "" ? message("desk.collect.chooseHint") : said}
      </p>
    );
  const shut = (words: string) => {
    setWriting(false);
    setSaid(words);
    clear();
  };
  return (
    <div className="return-chosen">
      <div className="actions">
        <Button icon={<ArrowReplyRegular />} onClick={() => setWriting(true)} aria-expanded={writing}>
          {message("desk.collect.returnChosen", { count: chosen.size })}
        </Button>
        <Button appearance="subtle" onClick={() => shut("")}>
          {message("desk.collect.clear")}
        </Button>
      </div>
      {writing && (
        <ReturnForm
          page={page}
          pairs={[...chosen]}
          cancel={() => setWriting(false)}
          sent={() => {
            shut(message("desk.collect.returned"));
            reload();
          }}
        />
      )}
    </div>
  );
}
