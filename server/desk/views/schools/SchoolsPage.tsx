import { Button } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { InvitedSchools, KeptSchool } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { inviteSchools, keptSchools } from "../../api/schools.js";
import { useDesk } from "../../state/desk-context.js";
import { useAnswer } from "../../state/use-answer.js";
import { useChange } from "../../state/use-change.js";
import { Letters } from "../letters/Letters.js";
import { Answer } from "../parts/Answer.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { SchoolPage } from "../school/SchoolPage.js";
import { PageHeading } from "../shell/PageHeading.js";
import { AddSchools } from "./AddSchools.js";
import { InvitesTable } from "./InvitesTable.js";

/** `#/schools`: every school with its code; `#/schools/ID`: one of them. */
export function SchoolsPage() {
  const { id } = useDesk().place;
  return id === null ? <AllSchools /> : <SchoolPage key={id} id={id} />;
}

function AllSchools() {
  const answer = useAnswer(keptSchools);
  const { busy, problem, send } = useChange();
  const [invited, setInvited] = useState<InvitedSchools | null>(null);
  const invite = async (schools: readonly KeptSchool[]) => {
    const made = await send((token) =>
      inviteSchools(
        token,
        schools.map(({ id }) => id),
      ),
    );
    if (!made) return;
    setInvited(made);
    answer.reload();
  };
  return (
    <>
      <PageHeading title={message("desk.schools.title")} note={message("desk.schools.note")} />
      <ChangeProblem problem={problem} />
      {invited && <Letters invited={invited} />}
      <Answer answer={answer}>
        {(schools) => {
          const inUse = schools.filter(({ archivedAt }) => archivedAt === null);
          const waiting = inUse.filter(({ signedInAt }) => signedInAt === null);
          return (
            <>
              {inUse.length > 0 && (
                <div className="actions">
                  {waiting.length > 0 && waiting.length < inUse.length && (
                    <Button icon={<MailRegular />} disabledFocusable={busy} onClick={() => void invite(waiting)}>
                      {message("desk.schools.letters", { count: waiting.length })}
                    </Button>
                  )}
                  <Button icon={<MailRegular />} disabledFocusable={busy} onClick={() => void invite(inUse)}>
                    {message("desk.schools.lettersAll", { count: inUse.length })}
                  </Button>
                </div>
              )}
              <InvitesTable schools={schools} busy={busy} invite={(school) => void invite([school])} />
            </>
          );
        }}
      </Answer>
      <AddSchools added={answer.reload} />
    </>
  );
}
