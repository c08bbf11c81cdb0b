import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Import } from "../../../../shared/api/imports.js";
import { message } from "../../../../shared/messages/message.js";
import { readImport, recentImports } from "../../api/imports.js";
import { useDesk } from "../../state/desk-context.js";
import { addressOf, goTo } from "../../state/place.js";
import { useAnswer } from "../../state/use-answer.js";
import { useImport } from "../../state/use-import.js";
import { Answer } from "../parts/Answer.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { PageHeading } from "../shell/PageHeading.js";
import { DropZone } from "./DropZone.js";
import { ImportView } from "./ImportView.js";
import { PastImports } from "./PastImports.js";
import "./imports.css";

/** Workbooks that schools have sent: dropped here, looked at, taken in. The address names an import that is looked at. */
export function ImportsPage() {
  const { id } = useDesk().place;
  const past = useAnswer(recentImports);
  const asked = useAnswer(useCallback((signal: AbortSignal) => readNamed(id, signal), [id]));
  const [said, setSaid] = useState("");
  const { replace, reload } = asked;
  const changed = useCallback(
    (now: Import) => {
      setSaid("");
      if (now.id === id) replace(now);
      else goTo(addressOf("imports", now.id));
    },
    [id, replace],
  );
  const uploads = useImport(changed);
  const given = asked.data;
  const reloadPast = past.reload;
  useEffect(reloadPast, [given?.state, reloadPast]);
  const erased = () => {
    setSaid(message("desk.imports.erased"));
    reloadPast();
    goTo(addressOf("imports"));
  };
  return (
    <>
      <PageHeading title={message("desk.imports.title")} note={message("desk.imports.note")}>
        {given?.state === "accepted" && (
          <Button onClick={() => goTo(addressOf("imports"))}>{message("desk.imports.another")}</Button>
        )}
      </PageHeading>
      <ChangeProblem problem={uploads.problem} />
      {uploads.missed.length > 0 && <Missed missed={uploads.missed} />}
      {given?.state !== "accepted" && (
        <DropZone sending={uploads.sending} take={(files) => uploads.upload(files, given)} stop={uploads.stop} />
      )}
      <p role="status">{said}</p>
      {id !== null && (
        <Answer answer={asked}>
          {(data) =>
            data && (
              <ImportView
                key={data.id}
                given={data}
                busy={uploads.sending !== null}
                recheck={uploads.check}
                changed={changed}
                erased={erased}
                reload={reload}
              />
            )
          }
        </Answer>
      )}
      <PastImports imports={(past.data ?? []).filter((each) => each.id !== id)} />
    </>
  );
}

async function readNamed(id: string | null, signal: AbortSignal): Promise<Import | null> {
  return id === null ? null : readImport(id, signal);
}

function Missed({ missed }: { missed: readonly { readonly name: string; readonly why: string }[] }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {message("desk.imports.notSent", { names: missed.map(({ name }) => name).join(", ") })} {missed.at(-1)?.why}
      </MessageBarBody>
    </MessageBar>
  );
}
