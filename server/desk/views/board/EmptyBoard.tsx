import { message } from "../../../../shared/messages/message.js";

/** A district without schools: says the next step. */
export function EmptyBoard() {
  return (
    <div className="empty">
      <p>{message("desk.noSchools")}</p>
      <p className="quiet">{message("desk.noSchools.next")}</p>
    </div>
  );
}
