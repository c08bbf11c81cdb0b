import { Button } from "@fluentui/react-components";
import { DocumentArrowLeftRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { fileBytes } from "./file-bytes.js";
import { usePane, usePaneState } from "./pane-context.js";
import { FileButton } from "./parts/file-button.js";

/** Last year's pairs may stand in another file: it is read here and goes nowhere. */
export function LastYearFile(): ReactNode {
  const pane = usePane();
  const { lastYear } = usePaneState();
  const read = async (file: File): Promise<void> => {
    const bytes = await fileBytes(file);
    if (bytes) await pane.readLastYear(file.name, bytes);
    else pane.fail(message("pane.drop.unreadable"));
  };
  return (
    <div className="last-year">
      {lastYear ? <p>{message("pane.new.from", { name: lastYear.name })}</p> : null}
      <div className="two-buttons">
        <FileButton
          icon={<DocumentArrowLeftRegular />}
          name={message("pane.new.otherFile")}
          onChoose={(file) => void read(file)}
        />
        {lastYear ? <Button onClick={pane.forgetLastYear}>{message("pane.new.fromThis")}</Button> : null}
      </div>
    </div>
  );
}
