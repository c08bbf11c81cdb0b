import { message } from "../../../shared/messages/message.js";
import { usePane, usePaneState } from "../pane-context.js";

/** Opens a file that a person gave; what cannot be read is told in a sentence, and the open workbook stays. */
export function useOpenFile(): (file: File) => Promise<void> {
  const pane = usePane();
  const { unsaved } = usePaneState();
  return async (file) => {
    if (unsaved > 0 && !window.confirm(message("pane.drop.loses", { count: unsaved }))) return;
    // The reader of workbooks is only needed from here on.
    const { openFile } = await import("../../file/file-workbook.js");
    const bytes = await readBytes(file);
    if (!bytes) return pane.fail(message("pane.drop.unreadable"));
    const opened = await openFile(file.name, bytes);
    if (opened.ok) await pane.open(opened.port);
    else pane.fail(opened.sentence);
  };
}

/** A file can be gone, or locked by another program, by the time it is read. */
async function readBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
