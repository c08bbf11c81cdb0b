import type { WorkbookPort } from "../workbook-port.js";
import type { Pane } from "./pane.js";

/** A person who types fast is left alone until a pause of this length. */
const PAUSE_MS = 700;

/** Looks at the workbook afresh after a person's edits; an edit during an action is looked at when that is over. */
export async function watchWorkbook(pane: Pane, port: WorkbookPort): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (pane.store.state().busy) wait();
    else void pane.recheck();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  await port.onChanged?.(wait);
}
