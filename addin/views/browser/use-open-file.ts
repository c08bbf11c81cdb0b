import { openFile } from "../../file/open-later.js";
import { message } from "../../../shared/messages/message.js";
import { fileBytes } from "../file-bytes.js";
import { usePane, usePaneState } from "../pane-context.js";

/** Opens a file that a person gave; what cannot be read is told in a sentence, and the open workbook stays. */
export function useOpenFile(): (file: File) => Promise<void> {
  const pane = usePane();
  const { unsaved } = usePaneState();
  return async (file) => {
    if (unsaved > 0 && !window.confirm(message("pane.drop.loses", { count: unsaved }))) return;
    const bytes = await fileBytes(file);
    if (!bytes) return pane.fail(message("pane.drop.unreadable"));
    const opened = await openFile(file.name, bytes);
    if (opened.ok) await pane.open(opened.port);
    else pane.fail(opened.sentence);
  };
}
