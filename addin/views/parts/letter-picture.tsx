import type { ReactNode } from "react";
import { message } from "../../../shared/messages/message.js";

/** What the letter looks like, so that the right line is copied from it. */
export function LetterPicture(): ReactNode {
  return (
    <div className="letter" aria-hidden>
      <span className="letter-line letter-long" />
      <span className="letter-line" />
      <span className="letter-code">
        <span className="letter-caption">{message("pane.signIn.letterCaption")}</span>
        7K3M-Q9TX-2HFD
      </span>
      <span className="letter-line letter-short" />
    </div>
  );
}
