import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { message } from "../../../../shared/messages/message.js";
import { yearAfter, yearBefore } from "../../../../shared/register/school-year.js";
import { changeCollection } from "../../api/views.js";
import { useDesk } from "../../state/desk-context.js";
import { spokenYears } from "../../state/time.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

/** Which year schools send: the next one is begun here, and the one before is gone back to. */
export function YearForm({ schoolYear }: { schoolYear: string }) {
  const { refresh } = useDesk().board;
  const { busy, problem, send } = useChange();
  const [said, setSaid] = useState("");
  const makeCurrent = async (year: string) => {
    if (!(await send((token) => changeCollection(token, { schoolYear: year, current: true })))) return;
    setSaid(message("desk.settings.yearStarted", { years: spokenYears(year) }));
    refresh();
  };
  const [next, former] = [yearAfter(schoolYear), yearBefore(schoolYear)];
  return (
    <Section title={message("desk.settings.year")} note={message("desk.settings.yearNote")}>
      <ChangeProblem problem={problem} />
      <div className="actions">
        <Button disabledFocusable={busy} onClick={() => void makeCurrent(next)}>
          {message("desk.settings.startYear", { years: spokenYears(next) })}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void makeCurrent(former)}>
          {message("desk.settings.backToYear", { years: spokenYears(former) })}
        </Button>
        <span role="status">{said}</span>
      </div>
    </Section>
  );
}
