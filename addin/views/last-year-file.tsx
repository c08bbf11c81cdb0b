import { Button } from "@fluentui/react-components";
import { DocumentArrowLeftRegular } from "@fluentui/react-icons";
import { type ReactNode, useRef } from "react";
import { message } from "../../shared/messages/message.js";
import { fileBytes, WORKBOOK_TYPES } from "./file-bytes.js";
import { usePane, usePaneState } from "./pane-context.js";

/** Last year's pairs may stand in another file: it is read here and goes nowhere. */
export function LastYearFile(): ReactNode {
  const pane = usePane();
  const { lastYear } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const bytes = await fileBytes(file);
    if (bytes) await pane.readLastYear(file.name, bytes);
    else pane.fail(message("pane.drop.unreadable"));
  };
  return (
    <div className="last-year">
      {lastYear ? <p>{message("pane.new.from", { name: lastYear.name })}</p> : null}
      <div className="two-buttons">
        <Button icon={<DocumentArrowLeftRegular />} onClick={() => input.current?.click()}>
          {message("pane.new.otherFile")}
        </Button>
        {lastYear ? <Button onClick={pane.forgetLastYear}>{message("pane.new.fromThis")}</Button> : null}
      </div>
      <input
        ref={input}
        type="file"
        accept={WORKBOOK_TYPES}
        className="hidden-text"
        tabIndex={-1}
        aria-label={message("pane.new.otherFile")}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
