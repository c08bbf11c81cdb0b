import { Button } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons";
import type { KeptSchool } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { addressOf } from "../../state/place.js";
import { plainDate } from "../../state/time.js";

interface InvitesTableProps {
  readonly schools: readonly KeptSchool[];
  readonly busy: boolean;
  readonly invite: (school: KeptSchool) => void;
}

/** A school a row: whether its curator is in, and whether a code waits. */
export function InvitesTable({ schools, busy, invite }: InvitesTableProps) {
  if (schools.length === 0) return <p className="empty">{message("desk.noSchools")}</p>;
  return (
    <div className="section">
      <div className="sheet-frame" role="region" aria-label={message("desk.table.scroll")} tabIndex={0}>
        <table className="sheet">
          <caption className="visually-hidden">{message("desk.schools.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{message("desk.schools.column.school")}</th>
              <th scope="col">{message("desk.schools.column.curator")}</th>
              <th scope="col" colSpan={2}>
                {message("desk.schools.column.code")}
              </th>
            </tr>
          </thead>
          <tbody>
            {schools.map((school) => (
              <tr key={school.id}>
                <th scope="row">
                  <a className="plain" href={addressOf("schools", school.id)}>
                    {school.name}
                  </a>
                </th>
                <td>{curatorState(school)}</td>
                <td className={school.invite ? "nowrap" : "nowrap quiet"}>{codeState(school)}</td>
                <td className="number">
                  {school.archivedAt === null && (
                    <Button
                      size="small"
                      icon={<MailRegular />}
                      disabledFocusable={busy}
                      onClick={() => invite(school)}
                      aria-label={message("desk.schools.letterFor", { school: school.name })}
                    >
                      {message("desk.schools.letter")}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Whether a curator of the school has ever come in, and when last. */
export function curatorState({ signedInAt }: Pick<KeptSchool, "signedInAt">): string {
  if (signedInAt === null) return message("desk.schools.neverSignedIn");
  return message("desk.schools.signedIn", { at: plainDate(new Date(signedInAt)) });
}

function codeState({ archivedAt, invite }: KeptSchool): string {
  if (archivedAt !== null) return message("desk.schools.archived");
  if (!invite) return message("desk.schools.noCode");
  return message("desk.schools.codeUntil", { until: plainDate(new Date(invite.expiresAt)) });
}
