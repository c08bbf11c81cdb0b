import { type ChangedArea, DoorProblem, type WorkbookPort } from "../workbook-port.js";
import type { Pane } from "./pane.js";

/** A person who types fast is left alone until a pause of this length. */
const PAUSE_MS = 700;

/**
 * Opens a workbook and follows it from then on. Where it cannot be followed it is not open either: a person is typing in
 * a cell, and the pane says so and offers to try again.
 */
export async function openAndWatch(pane: Pane, port: WorkbookPort): Promise<void> {
  await pane.open(port);
  if (!pane.store.state().book) return;
  try {
    await watchWorkbook(pane, port);
  } catch (error) {
    if (!(error instanceof DoorProblem)) throw error;
    pane.close();
    pane.fail(error.message);
  }
}

/**
 * Looks at the workbook afresh after a person's edits: at the changed cells alone, or at all of it when rows were moved.
 * An edit during an action is looked at when that is over.
 */
async function watchWorkbook(pane: Pane, port: WorkbookPort): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let areas: ChangedArea[] = [];
  let isWhole = false;
  const look = (): void => {
    if (pane.store.state().busy) return wait();
    void (isWhole ? pane.recheck() : pane.recheckAreas(areas));
    areas = [];
    isWhole = false;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  await port.onChanged?.((area) => {
    if (area) areas.push(area);
    else isWhole = true;
    wait();
  });
}
