import type { Grid } from "../../shared/grid/grid.js";
import { applyEdits } from "../../shared/workbook/apply-edits.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { DropDownPatch } from "../../shared/workbook/drop-down.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import type { copyNotes, patchProblem, patchWorkbook, WorkbookPatch } from "../../shared/workbook/patch-workbook.js";
import { WorkbookRefusal } from "../../shared/workbook/problem.js";
import { readMemory } from "../../shared/workbook/memory-part.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { DoorProblem, type HiddenColumn, type OpenedFile, type WorkbookPort } from "../workbook-port.js";
import { copyName } from "./copy-name.js";

/** What makes the corrected copy: shared/workbook/patch-workbook.ts, which a page without copies does not bring along. */
export interface Patcher {
  readonly copyNotes: typeof copyNotes;
  readonly patchProblem: typeof patchProblem;
  readonly patchWorkbook: typeof patchWorkbook;
}

/**
 * A workbook file that was dropped or chosen. Its bytes are never changed: edits are kept beside them, and `copy` gives
 * a corrected copy. Without a patcher it is there to be read.
 */
export async function openFile(name: string, bytes: Uint8Array, patcher: Patcher | null): Promise<OpenedFile> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return { ok: false, sentence: read.problem.message };
  const memory = await readMemory(bytes);
  return { ok: true, port: fileWorkbook({ name, bytes, grids: read.grids, memory, patcher }) };
}

interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  readonly memory: WorkbookMemory | null;
  readonly patcher: Patcher | null;
}

function fileWorkbook({ name, bytes, patcher, ...read }: ReadFile): WorkbookPort {
  let { grids, memory } = read;
  let front = grids.find((grid) => grid.visibility === "visible")?.name ?? null;
  let lists: DropDownPatch | null = null;
  const edits = new Map<string, CellEdit>();
  const hidden = new Map<string, HiddenColumn>();

  const writable = patcher !== null && patcher.patchProblem(bytes) === null;

  return {
    door: "file",
    writable,
    copyNotes: writable ? patcher.copyNotes(bytes) : [],
    name: () => Promise.resolve(name),
    readGrids: () => Promise.resolve(grids),
    writeCells: (written, hide = []) => {
      if (!writable) return Promise.reject(new DoorProblem("format"));
      grids = withHidden(applyEdits(grids, written), hide);
      for (const edit of written) edits.set(`${edit.sheet}\n${edit.row}\n${edit.column}`, edit);
      for (const { sheet, column, shown } of hide) {
        if (shown) hidden.delete(`${sheet}\n${column}`);
        else hidden.set(`${sheet}\n${column}`, { sheet, column });
      }
      return Promise.resolve();
    },
    putLists: (patch) => {
      if (!writable) return Promise.reject(new DoorProblem("format"));
      lists = patch;
      return Promise.resolve();
    },
    // The sheet view beside the pane shows the place that the pane's state holds.
    select: (sheet) => {
      front = sheet;
      return Promise.resolve();
    },
    activeSheet: () => Promise.resolve(front),
    loadMemory: () => Promise.resolve(memory),
    saveMemory: (next) => {
      memory = next;
      return Promise.resolve();
    },
    copy: async () => {
      if (!patcher || !writable) throw new DoorProblem("format");
      const patch = {
        edits: [...edits.values()],
        hideColumns: [...hidden.values()],
        ...(memory ? { memory } : {}),
        ...(lists ? { lists } : {}),
      };
      return { name: copyName(name), bytes: await patched(patcher, bytes, patch) };
    },
  };
}

/** What the file itself forbids (a formula, a table's heading) is told in the refusal's own words. */
async function patched(patcher: Patcher, bytes: Uint8Array, patch: WorkbookPatch): Promise<Uint8Array> {
  try {
    return await patcher.patchWorkbook(bytes, patch);
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    throw new DoorProblem("unsupported", { cause: error, sentence: error.problem.message });
  }
}

function withHidden(grids: readonly Grid[], hide: readonly HiddenColumn[]): readonly Grid[] {
  return grids.map((grid) => {
    const here = hide.filter(({ sheet }) => sheet === grid.name);
    if (here.length === 0) return grid;
    const hiddenColumns = new Set(grid.hiddenColumns);
    for (const { column, shown } of here) {
      if (shown) hiddenColumns.delete(column);
      else hiddenColumns.add(column);
    }
    return { ...grid, hiddenColumns };
  });
}
