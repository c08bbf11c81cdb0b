import { type CarriedOver, carryOver } from "../../shared/fill/carry-over.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import type { RegisterSheet } from "../../shared/register/register.js";
import { schoolYearOf } from "../../shared/register/school-year.js";
import { checkOptions } from "./analyse.js";
import { act, freshMemory, type PaneContext, working } from "./context.js";
import type { PaneState, Session } from "./pane-state.js";

/** Last year's register from another file than the open one. */
export interface LastYear {
  readonly name: string;
  readonly sheets: readonly RegisterSheet[];
}

/** The school year that is on: the one that the district collects, else by the calendar. */
export function currentYear(session: Session, now: Date): string {
  return session.kind === "in" ? session.me.district.schoolYear : schoolYearOf(now.toISOString().slice(0, 10));
}

export function yearAfter(schoolYear: string): string {
  const first = Number(schoolYear.slice(0, 4)) + 1;
  return `${String(first)}-${String(first + 1)}`;
}

/** The year that a new register is most likely for: the one that is on, or the next where it has its pairs already. */
export function likelyYear(state: PaneState, now: Date): string {
  const current = currentYear(state.session, now);
  const sheets = state.book?.analysis.workbook.sheets ?? [];
  const isThere = sheets.some(({ schoolYear, pairs }) => schoolYear === current && pairs.length > 0);
  return isThere ? yearAfter(current) : current;
}

/** What would be carried over into a year: from another file where one was chosen, else from the open workbook. */
export function carriedInto(state: PaneState, schoolYear: string): CarriedOver {
  const sheets = state.lastYear?.sheets ?? state.book?.analysis.workbook.sheets ?? [];
  // A sheet that tells no year may be this year's: only what is surely earlier is offered.
  const earlier = sheets.filter((sheet) => sheet.schoolYear !== undefined && sheet.schoolYear < schoolYear);
  return carryOver(earlier, { schoolYear });
}

/** Last year's pairs that the workbook offers by itself: it has them, and no pairs of the year that is on. */
export function offeredPairs(state: PaneState, now: Date): number {
  const current = currentYear(state.session, now);
  return likelyYear(state, now) === current ? carriedInto(state, current).pairs.length : 0;
}

/** How many pairs of an earlier year the district has, when no sheet of the workbook does: their names are not whole there. */
export function pairsInDistrict({ session }: PaneState, schoolYear: string): number {
  if (session.kind !== "in") return 0;
  return session.kept.filter((pair) => pair.state === "active" && pair.schoolYear < schoolYear).length;
}

/** Reads last year's register from a file that the curator has chosen; the open workbook is not touched. */
export async function readLastYear(context: PaneContext, name: string, bytes: Uint8Array): Promise<void> {
  await act(context, working("reading"), async () => {
    const opened = await context.openFile(name, bytes);
    if (!opened.ok) return context.store.dispatch({ type: "failed", sentence: opened.sentence });
    const memory = (await opened.port.loadMemory()) ?? freshMemory(context.newId);
    const options = checkOptions({ memory, session: context.store.state().session });
    const { sheets } = recogniseWorkbook(await opened.port.readGrids(), options);
    context.store.dispatch({ type: "lastYear", lastYear: { name, sheets } });
  });
}
