import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { type ReactNode, useRef, useState } from "react";
import { message } from "../../shared/messages/message.js";
import type { Support } from "../state/support.js";
import { usePane, usePaneState } from "./pane-context.js";
import { momentText } from "./words.js";

/** A few lines that tell whoever helps what they would ask; they can be copied, and read before. */
export function SupportDetails(): ReactNode {
  const pane = usePane();
  usePaneState();
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const lines = linesOf(pane.support());
  const copy = async (): Promise<void> => {
    setTold(message((await isCopied(lines.join("\n"))) ? "pane.settings.copied" : "pane.settings.select"));
    box.current?.select();
  };
  return (
    <section className="card setting">
      <h2>{message("pane.settings.support")}</h2>
      <p className="faint">{message("pane.settings.supportNote")}</p>
      <textarea
        ref={box}
        className="support"
        readOnly
        rows={lines.length + 1}
        aria-label={message("pane.settings.support")}
        value={lines.join("\n")}
      />
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {message("pane.settings.copy")}
      </Button>
      <p className="faint" role="status">
        {told}
      </p>
    </section>
  );
}

/** Excel's frame may forbid the clipboard; then the lines are selected, to be copied by hand. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function linesOf({ pane, program, platform, apiSets, workbookId, lastPush, counts }: Support): string[] {
  return [
    message("pane.settings.pane", { version: pane }),
    program,
    platform,
    apiSets.join(", "),
    workbookId === null ? "" : message("pane.settings.workbook", { id: workbookId }),
    lastPush === null
      ? ""
      : message("pane.settings.lastPush", { number: String(lastPush.number), at: momentText(lastPush.at) }),
    counts === null ? "" : message("pane.settings.counts", { ...counts }),
  ].filter((line) => line !== "");
}
