import { openFile } from "../../../addin/file/open-later.js";
import type { WorkbookPort } from "../../../addin/workbook-port.js";
import type { DropDownPatch } from "../../../shared/workbook/drop-down.js";

/** A workbook that sheets can be added to, as in Excel, over one that is a file. */
export interface GrowingPort extends WorkbookPort {
  /** Lists that were put on it. */
  readonly lists: DropDownPatch[];
}

export function growingPort(base: WorkbookPort): GrowingPort {
  const lists: DropDownPatch[] = [];
  let added: { readonly sheet: string; readonly port: WorkbookPort }[] = [];
  const partOf = (sheet: string): WorkbookPort => added.find((one) => one.sheet === sheet)?.port ?? base;
  return {
    ...base,
    door: "excel",
    lists,
    insertSheets: async (bytes) => {
      const opened = await openFile("inserted.xlsx", bytes);
      if (!opened.ok) throw new Error(opened.sentence);
      const names = (await opened.port.readGrids()).map(({ name }) => name);
      added.push(...names.map((sheet) => ({ sheet, port: opened.port })));
      return names;
    },
    removeSheets: async (names) => {
      added = added.filter(({ sheet }) => !names.includes(sheet));
    },
    readGrids: async () => {
      const all = await Promise.all([base, ...added.map(({ port }) => port)].map((port) => port.readGrids()));
      return all.flat();
    },
    writeCells: async (edits, hide) => {
      for (const sheet of new Set(edits.map((edit) => edit.sheet)))
        await partOf(sheet).writeCells(
          edits.filter((edit) => edit.sheet === sheet),
          hide?.filter((column) => column.sheet === sheet),
        );
    },
    putLists: async (patch) => void lists.push(patch),
  };
}
