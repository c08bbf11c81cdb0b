import type { InvitedSchools } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { shownDate } from "../../state/shown-value.js";
import { spokenYears } from "../../state/time.js";
import { QrCode } from "./QrCode.js";

const STEPS = [
  "letter.step.open",
  "letter.step.code",
  "letter.step.drop",
  "letter.step.check",
  "letter.step.send",
] as const;

interface LetterProps {
  readonly invite: InvitedSchools["invites"][number];
  readonly address: string;
}

/** What a curator gets on paper: the code, the address, and what to do in five lines. A Russian document for everybody. */
export function Letter({ invite: { school, code, expiresAt }, address }: LetterProps) {
  const { me, board } = useDesk();
  const { district } = me;
  const dueDate = board.summary ? board.summary.collection.dueDate : district.dueDate;
  const until = shownDate(expiresAt.slice(0, 10));
  return (
    <article className="letter" lang="ru">
      <header>
        <p>{message("letter.district", { district: district.name, years: spokenYears(district.schoolYear) })}</p>
        <h2>{school.name}</h2>
        <p>{message("letter.purpose")}</p>
      </header>
      <div className="letter-code">
        <div>
          <p>{message("letter.code")}</p>
          <p className="code">{code}</p>
          <p>{message("letter.until", { until })}</p>
        </div>
        <div className="letter-address">
          <QrCode text={address} label={message("letter.qr", { address })} />
          <p>{address}</p>
        </div>
      </div>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{message(step, { address })}</li>
        ))}
      </ol>
      {dueDate !== null && <p className="letter-due">{message("letter.due", { due: shownDate(dueDate) })}</p>}
      <p className="letter-foot">{message("letter.foot")}</p>
    </article>
  );
}
