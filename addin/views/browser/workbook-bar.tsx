import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../../shared/messages/message.js";
import { saveFile } from "../../file/save-file.js";
import { useBook, usePane, usePaneState } from "../pane-context.js";

/** The open file, and its corrected copy: the original is never overwritten. */
export function WorkbookBar(): ReactNode {
  const pane = usePane();
  const { unsaved } = usePaneState();
  const { name, writable, copyNotes } = useBook();
  return (
    <header className="bar">
      <span className="bar-name" title={name}>
        {name}
      </span>
      <span className={writable ? "bar-state" : "bar-state bar-state-kept"}>{stateText(writable, unsaved)}</span>
      {writable ? (
        <Button
          appearance={unsaved > 0 ? "secondary" : "subtle"}
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() => void pane.saveCopy(saveFile)}
        >
          <span className="bar-long">{message("pane.bar.copy")}</span>
          <span className="bar-short">{message("pane.bar.copyShort")}</span>
        </Button>
      ) : null}
      {copyNotes.map((note) => (
        <p key={note} className="bar-note">
          {message(`pane.bar.${note}`)}
        </p>
      ))}
    </header>
  );
}

function stateText(writable: boolean, unsaved: number): string {
  if (!writable) return message("pane.bar.readOnly");
  return unsaved > 0 ? message("pane.bar.unsaved", { count: unsaved }) : "";
}
