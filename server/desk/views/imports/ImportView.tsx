import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Import } from "../../../../shared/api/imports.js";
import { message } from "../../../../shared/messages/message.js";
import { acceptImport, chooseSchool, eraseImport, removeFile } from "../../api/imports.js";
import { useDesk } from "../../state/desk-context.js";
import { useForms } from "../../state/forms.js";
import { changedRows, reportCsv } from "../../state/import-report.js";
import { saveAs } from "../../state/save-as.js";
import { fullTime, plainDate } from "../../state/time.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { FilesTable } from "./FilesTable.js";
import { GonePairs } from "./GonePairs.js";

interface ImportViewProps {
  readonly given: Import;
  readonly busy: boolean;
  /** After a change of the files: what they would do has to be asked anew. */
  readonly recheck: (id: string) => void;
  readonly changed: (now: Import) => void;
  readonly erased: () => void;
  /** The district has moved meanwhile: the new dry run is read. */
  readonly reload: () => void;
}

/** What an import would do, or has done; nothing happens before «Внести». */
export function ImportView({ given, busy, recheck, changed, erased, reload }: ImportViewProps) {
  const { refresh } = useDesk().board;
  const change = useChange();
  const forms = useForms();
  const [withdraw, setWithdraw] = useState<ReadonlySet<string>>(new Set());
  const { report, state } = given;
  if (!report) return null;
  const open = state === "open";
  const count = changedRows(report.counts) + (open ? withdraw.size : 0);
  const isBusy = busy || change.busy;
  const alter = async (work: (token: string) => Promise<Import>) => {
    if ((await change.send(work)) !== null) recheck(given.id);
  };
  const accept = async () => {
    const chosen = { digest: report.digest, withdraw: [...withdraw] };
    const now = await change.send((token) => acceptImport(token, given.id, chosen));
    if (!now) return reload();
    setWithdraw(new Set());
    changed(now);
    refresh();
  };
  const erase = async () => {
    if ((await change.send((token) => eraseImport(token, given.id))) !== null) erased();
  };
  return (
    <>
      <Section title={message(open ? "desk.imports.files" : "desk.imports.done")} note={note(given)}>
        <ChangeProblem problem={change.problem} />
        <FilesTable
          given={given}
          actions={{
            busy: isBusy,
            remove: (fileId) => void alter((token) => removeFile(token, given.id, fileId)),
            choose: (fileId, schoolId) => void alter((token) => chooseSchool(token, given.id, { fileId, schoolId })),
          }}
        />
      </Section>
      {open && <GonePairs gone={report.gone} chosen={withdraw} choose={setWithdraw} />}
      <div className="actions">
        {open && (
          <Button appearance="primary" disabledFocusable={isBusy || count === 0} onClick={() => void accept()}>
            {message("desk.imports.accept", { count })}
          </Button>
        )}
        <Button
          onClick={() =>
            saveAs(
              new Blob([reportCsv(report, forms)], { type: "text/csv;charset=utf-8" }),
              message("desk.imports.reportFile", { day: report.at.slice(0, 10) }),
            )
          }
        >
          {message("desk.imports.report")}
        </Button>
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void erase()}>
          {message("desk.imports.erase")}
        </Button>
        <span role="status">{said(given, count)}</span>
      </div>
    </>
  );
}

function note({ acceptedAt, keptUntil }: Import): string | undefined {
  if (acceptedAt === null) return undefined;
  const until = plainDate(new Date(keptUntil));
  return message("desk.imports.doneNote", { at: fullTime(new Date(acceptedAt)), until });
}

function said({ state, report }: Import, count: number): string {
  if (!report) return "";
  const { created, updated, merged, conflict, withdrawn, refused } = report.counts;
  if (state === "accepted")
    return message("desk.imports.accepted", { created, changed: updated + merged, conflict, withdrawn, refused });
  return count === 0 ? message("desk.imports.nothing") : "";
}
