import { Spinner } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";

/**
 * Stands where an answer will be, and shows itself after a second: a quick answer should not flicker. Until then Fluent
 * leaves the label out, so that the name is given beside it.
 */
export function Wait() {
  return (
    <Spinner className="desk-wait" aria-label={message("desk.loading")} label={message("desk.loading")} delay={1000} />
  );
}
