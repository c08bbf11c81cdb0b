import type { DistrictSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { dueSentence } from "../../state/due-day.js";
import { addressOf } from "../../state/place.js";

/** When registers are due, in sight on the board, and the way to where that is set. */
export function DueLine({ summary: { collection }, now }: { summary: DistrictSummary; now: Date }) {
  const isNew = collection.dueDate === null && collection.closedAt === null;
  return (
    <p className="due-line">
      {dueSentence(collection, now)}{" "}
      <a className="plain" href={addressOf("settings")}>
        {message(isNew ? "desk.collect.due.set" : "desk.collect.due.change")}
      </a>
    </p>
  );
}
