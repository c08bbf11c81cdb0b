import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { InvitedSchools } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { Letter } from "./Letter.js";
import "./letters.css";

/** The letters of fresh codes, one a page when they are printed. The codes are said this once: the server keeps hashes. */
export function Letters({ invited }: { invited: InvitedSchools }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [invited]);
  const count = invited.invites.length;
  const address = `${invited.address ?? window.location.origin}/`;
  return (
    <section className="letters" ref={place} tabIndex={-1} aria-label={message("desk.letters", { count })}>
      <div className="letters-head">
        <p role="status">{message("desk.letters.once", { count })}</p>
        <Button appearance="primary" icon={<PrintRegular />} onClick={() => window.print()}>
          {message("desk.letters.print", { count })}
        </Button>
      </div>
      {invited.invites.map((invite) => (
        <Letter key={invite.school.id} invite={invite} address={address} />
      ))}
    </section>
  );
}
