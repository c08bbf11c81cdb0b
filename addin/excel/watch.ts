import type { ChangedArea } from "../workbook-port.js";

/**
 * Passes on what a person (or a colleague) changes: an area of typed or pasted cells, or `null` when rows were moved,
 * inserted or deleted. Our own writes raise the event too, and are left out. A sort is told of by an event of its own.
 * Belief, as far as no Excel was at hand: a rename raises no event below ExcelApiOnline.
 */
export async function watchSheets(
  context: Excel.RequestContext,
  changed: (area: ChangedArea | null) => void,
): Promise<() => void> {
  const { worksheets } = context.workbook;
  const whole = (): Promise<void> => Promise.resolve(changed(null));
  const handlers = [
    worksheets.onChanged.add(({ triggerSource, changeType, worksheetId, address }) => {
      if (triggerSource !== "ThisLocalAddin")
        changed(changeType === "RangeEdited" ? { sheetId: worksheetId, address } : null);
      return Promise.resolve();
    }),
    worksheets.onRowSorted.add(whole),
    worksheets.onColumnSorted.add(whole),
    worksheets.onAdded.add(whole),
    worksheets.onDeleted.add(whole),
  ];
  await context.sync();
  return () => {
    void Excel.run(context, async (same) => {
      for (const handler of handlers) handler.remove();
      await same.sync();
    });
  };
}
