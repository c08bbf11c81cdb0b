import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { InvitedSchools, SchoolPage as Page } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { inviteSchools, schoolPage } from "../../api/schools.js";
import { addressOf } from "../../state/place.js";
import { useDesk } from "../../state/desk-context.js";
import { spokenYears } from "../../state/time.js";
import { useAnswer } from "../../state/use-answer.js";
import { useChange } from "../../state/use-change.js";
import { Returns } from "../collection/Returns.js";
import { SchoolDecision } from "../collection/SchoolDecision.js";
import { SchoolDecisionProvider } from "../collection/SchoolDecisionProvider.js";
import { Letters } from "../letters/Letters.js";
import { Answer } from "../parts/Answer.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { PageHeading } from "../shell/PageHeading.js";
import { curatorState } from "../schools/InvitesTable.js";
import { SchoolCard } from "./SchoolCard.js";
import { SchoolNames } from "./SchoolNames.js";
import { SchoolPairs } from "./SchoolPairs.js";
import { SchoolPushes } from "./SchoolPushes.js";
import { WithdrawnPairs } from "./WithdrawnPairs.js";

/** One school: its figures, pairs, pushes and code. */
export function SchoolPage({ id }: { id: string }) {
  const { board } = useDesk();
  const answer = useAnswer(useCallback((signal: AbortSignal) => schoolPage(id, signal), [id]));
  const { busy, problem, send } = useChange();
  const [invited, setInvited] = useState<InvitedSchools | null>(null);
  const page = answer.data;
  const known = board.summary?.schools.find((school) => school.id === id);
  const name = page?.school.name ?? known?.name ?? message("desk.school.title");
  const invite = async () => {
    const made = await send((token) => inviteSchools(token, [id]));
    if (!made) return;
    setInvited(made);
    answer.reload();
  };
  return (
    <>
      <p>
        <a className="plain" href={addressOf("board")}>
          ← {message("desk.school.back")}
        </a>
      </p>
      <PageHeading
        title={answer.problem?.status === 404 ? message("desk.school.unknown") : name}
        note={page ? noteOf(page) : undefined}
      >
        {page?.school.archivedAt === null && (
          <Button icon={<MailRegular />} disabledFocusable={busy} onClick={() => void invite()}>
            {message("desk.school.letter")}
          </Button>
        )}
      </PageHeading>
      <ChangeProblem problem={problem} />
      {invited && <Letters invited={invited} />}
      <Answer answer={answer}>
        {(data) => (
          <SchoolDecisionProvider page={data} reload={answer.reload}>
            {data.school.archivedAt !== null && (
              <MessageBar intent="info" layout="multiline">
                <MessageBarBody>{message("desk.school.archived")}</MessageBarBody>
              </MessageBar>
            )}
            <SchoolCard summary={known} />
            <SchoolDecision />
            <Returns />
            <SchoolPairs page={data} />
            <WithdrawnPairs schoolId={id} schoolYear={data.schoolYear} />
            <SchoolPushes pushes={data.pushes} />
            <SchoolNames school={data.school} changed={answer.reload} />
          </SchoolDecisionProvider>
        )}
      </Answer>
    </>
  );
}

function noteOf({ school, schoolYear }: Page): string {
  return `${spokenYears(schoolYear)} · ${message("desk.school.curator", { state: curatorState(school) })}`;
}
