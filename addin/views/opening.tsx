import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { Arriving } from "./arriving.js";
import { usePaneState } from "./pane-context.js";

/** Until the workbook in Excel is read; if that went wrong, the way to try again. */
export function Opening({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { problem } = usePaneState();
  if (!problem) return <Arriving />;
  return (
    <div className="opening">
      <Button appearance="primary" onClick={onOpen}>
        {message("pane.opening.again")}
      </Button>
    </div>
  );
}
