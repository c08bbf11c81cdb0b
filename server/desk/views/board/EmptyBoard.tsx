import { Link } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";
import { addressOf } from "../../state/place.js";

/** A district without schools: says the next step. */
export function EmptyBoard() {
  return (
    <div className="empty">
      <p>{message("desk.noSchools")}</p>
      <p className="quiet">{message("desk.noSchools.next")}</p>
      <Link href={addressOf("schools")}>{message("desk.nav.schools")}</Link>
    </div>
  );
}
