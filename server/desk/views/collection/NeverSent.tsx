import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { silentSentence } from "../../state/due-day.js";

/** A school of which nothing has come, and how long the collection has gone on without it. */
export function NeverSent({ now }: { now: Date }) {
  const { summary } = useDesk().board;
  const sentence = summary === null ? null : silentSentence(summary.collection, now);
  return (
    <span className="failed">
      {message("desk.push.never")}
      {sentence !== null && <span className="quiet small">{sentence}</span>}
    </span>
  );
}
