import { Link } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";
import { addressOf } from "../../state/place.js";
import { PageHeading } from "./PageHeading.js";

/** An address that leads nowhere: says where to go. */
export function NoSuchPage() {
  return (
    <>
      <PageHeading title={message("desk.nowhere")} />
      <p>
        <Link href={addressOf("board")} inline>
          {message("desk.nowhere.board")}
        </Link>
      </p>
    </>
  );
}
