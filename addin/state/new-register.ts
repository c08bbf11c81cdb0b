import { blankTable, type BlankTable, carriedEdits } from "../../shared/fill/carried-edits.js";
import type { CarriedPair } from "../../shared/fill/carry-over.js";
import { BLANK_ROWS } from "../../shared/fill/blank-register.js";
import { dropDownsFor } from "../../shared/fill/drop-downs.js";
import { cellAddress } from "../../shared/grid/address.js";
import { message } from "../../shared/messages/message.js";
import { problemSentence } from "../api/problem-sentence.js";
import type { WorkbookCopy, WorkbookPort } from "../workbook-port.js";
import { checkOptions } from "./analyse.js";
import { act, freshMemory, type PaneContext, readBook, working } from "./context.js";
import type { Book, Undo } from "./pane-state.js";
import { undoOf } from "./write.js";

/** A new register: of which year, and with which of last year's pairs; none for a blank one. */
export interface NewRegister {
  readonly schoolYear: string;
  readonly pairs: readonly CarriedPair[];
}

/**
 * Makes the register of a year (design §8): in a blank one of that year that the workbook has, else on a new sheet in
 * Excel, else as a new workbook beside the file that is open. Names come from a workbook's own sheets alone and go into
 * it in the pane: the server is asked for nothing but a blank register.
 */
export async function makeRegister(context: PaneContext, wish: NewRegister): Promise<void> {
  const { port } = context;
  const { book } = context.store.state();
  await act(context, working("making"), async () => {
    const target = book && wish.pairs.length > 0 ? blankTable(book.analysis.workbook, wish) : null;
    if (port?.writable && book && target) return fillBlank(context, { port, book, target, wish });
    const bytes = await fetchBlank(context, wish, port?.insertSheets ? "sheet" : "workbook");
    if (!bytes) return;
    if (port?.insertSheets && book) await addSheet(context, { port, book, bytes, wish });
    else await openAsWorkbook(context, bytes, wish);
  });
}

/** The blank register as a file, for those whose office suite has no add-ins. */
export async function saveBlank(
  context: PaneContext,
  schoolYear: string,
  save: (copy: WorkbookCopy) => void,
): Promise<void> {
  await act(context, working("making"), async () => {
    const bytes = await fetchBlank(context, { schoolYear, pairs: [] }, "workbook");
    if (!bytes) return;
    const name = fileName(schoolYear);
    save({ name, bytes });
    context.store.dispatch({ type: "did", sentence: message("pane.new.saved", { name }) });
  });
}

function fileName(schoolYear: string): string {
  return message("pane.new.file", { year: schoolYear.replace("-", "–") });
}

/** A refusal is told where all refusals are. */
async function fetchBlank(
  context: PaneContext,
  { schoolYear, pairs }: NewRegister,
  as: "sheet" | "workbook",
): Promise<Uint8Array | null> {
  const { session } = context.store.state();
  const token = session.kind === "in" && session.me.school ? context.kept.token() : null;
  const answer = await context.client.blankRegister(token, { schoolYear, as, pairs: pairs.length });
  if (answer.ok) return answer.value;
  context.store.dispatch({ type: "failed", sentence: problemSentence(answer.problem) });
  return null;
}

interface Filling {
  readonly port: WorkbookPort;
  readonly book: Book;
  readonly target: BlankTable;
  readonly wish: NewRegister;
}

async function fillBlank(context: PaneContext, { port, book, target, wish }: Filling): Promise<void> {
  const edits = editsOf(context, book, target, wish);
  await port.writeCells(edits);
  await port.select(target.sheet, firstCell(target));
  await show(context, { port, before: book, sheet: target.sheet, wish, undo: undoOf(edits, book.grids) });
}

interface Adding {
  readonly port: WorkbookPort;
  readonly book: Book;
  readonly bytes: Uint8Array;
  readonly wish: NewRegister;
}

/** All or nothing: a sheet that could not be made ready is taken away again. */
async function addSheet(context: PaneContext, { port, book, bytes, wish }: Adding): Promise<void> {
  const names = (await port.insertSheets?.(bytes)) ?? [];
  const [sheet = ""] = names;
  try {
    const added = await readBook(context, port, book.memory);
    const { workbook } = added.analysis;
    const { dictionary } = checkOptions({ memory: book.memory, session: context.store.state().session });
    const rows = BLANK_ROWS + wish.pairs.length;
    await port.putLists(dropDownsFor(workbook, added.grids, dictionary, { name: sheet, rows }));
    const target = blankTable(workbook, { ...wish, sheet });
    const edits = target ? editsOf(context, added, target, wish) : [];
    if (edits.length > 0) await port.writeCells(edits);
    await port.select(sheet, target ? firstCell(target) : "A1");
  } catch (error) {
    await port.removeSheets?.(names);
    throw error;
  }
  const undo = { edits: [], cells: 0, sentence: message("pane.new.undone", { sheet }) };
  await show(context, { port, before: book, sheet, wish, undo });
}

interface Made {
  readonly port: WorkbookPort;
  readonly before: Book;
  readonly sheet: string;
  readonly wish: NewRegister;
  readonly undo: Undo;
}

async function show(context: PaneContext, { port, before, sheet, wish, undo }: Made): Promise<void> {
  const book = await readBook(context, port, before.memory);
  const known = new Set(before.grids.map(({ name }) => name));
  const created = book.grids.filter(({ name }) => !known.has(name));
  const sentence = message("pane.new.made", { sheet, count: wish.pairs.length });
  context.store.dispatch({ type: "analysed", book });
  context.store.dispatch({ type: "went", view: "home", kind: null });
  context.store.dispatch({ type: "wrote", undo: { ...undo, created }, cells: undo.cells, sentence });
}

/** In a browser: last year's file stays as it is, and the new one is open instead, to be downloaded. */
async function openAsWorkbook(context: PaneContext, bytes: Uint8Array, wish: NewRegister): Promise<void> {
  const name = fileName(wish.schoolYear);
  const opened = await context.openFile(name, bytes);
  if (!opened.ok) return context.store.dispatch({ type: "failed", sentence: opened.sentence });
  const { port } = opened;
  const memory = freshMemory(context.newId);
  const blank = await readBook(context, port, memory);
  const target = blankTable(blank.analysis.workbook, wish);
  const edits = target ? editsOf(context, blank, target, wish) : [];
  await port.writeCells(edits);
  context.port = port;
  context.store.dispatch({ type: "opened", book: await readBook(context, port, memory) });
  const sentence = message("pane.new.opened", { count: wish.pairs.length });
  context.store.dispatch({ type: "wrote", undo: null, cells: edits.length, sentence });
}

function editsOf(context: PaneContext, book: Book, target: BlankTable, { pairs }: NewRegister) {
  const { dictionary } = checkOptions({ memory: book.memory, session: context.store.state().session });
  const date1904 = book.grids.find(({ name }) => name === target.sheet)?.date1904 ?? false;
  return carriedEdits(pairs, target, { dictionary, date1904 });
}

/** Where one begins to type: the mentor of the first row. */
function firstCell({ table }: BlankTable): string {
  const mentor = table.columns.find(({ field }) => field === "mentorName");
  return cellAddress(table.firstRow - 1, mentor?.index ?? 0);
}
