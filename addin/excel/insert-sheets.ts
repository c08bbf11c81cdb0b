import { message } from "../../shared/messages/message.js";
import { DoorProblem } from "../workbook-port.js";
import { excelProblem } from "./excel-problem.js";

/** So many bytes become characters at once: a call takes no more arguments than that everywhere. */
const CHUNK = 8192;

/**
 * Adds the sheets of a workbook file behind the last one, with widths, formats, checks and frozen panes as the file has
 * them (ExcelApi 1.13; written cell by cell, a sheet would lose its print set-up and need dozens of calls): two
 * `context.sync` calls. Gives their names as they are called now: Excel renames a sheet whose name is taken.
 */
export async function insertSheets(context: Excel.RequestContext, bytes: Uint8Array): Promise<string[]> {
  const { workbook } = context;
  const ids = await withoutEvents(context, () =>
    workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" }),
  );
  const sheets = ids.value.map((id) => workbook.worksheets.getItem(id));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
  return sheets.map(({ name }) => name);
}

/** Takes sheets away that the pane has added; what else is there stays. Two `context.sync` calls. */
export async function removeSheets(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
  await withoutEvents(context, () => {
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  });
}

/**
 * Carries out a batch that adds or takes away sheets of ours: the event of a sheet does not say who has made it. Events
 * are on again whatever comes of it: a batch stops where it fails.
 */
async function withoutEvents<T>(context: Excel.RequestContext, change: () => T): Promise<T> {
  const { runtime } = context;
  runtime.enableEvents = false;
  const changed = change();
  runtime.enableEvents = true;
  try {
    await context.sync();
    return changed;
  } catch (error) {
    runtime.enableEvents = true;
    await context.sync();
    throw structureProblem(error);
  }
}

/** Here «denied» means the workbook's structure, not a sheet (belief, as far as no Excel was at hand). */
function structureProblem(error: unknown): Error {
  const problem = excelProblem(error);
  if (!(problem instanceof DoorProblem) || problem.reason !== "protected") return problem;
  return new DoorProblem("protected", { cause: error, sentence: message("pane.door.structure") });
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
