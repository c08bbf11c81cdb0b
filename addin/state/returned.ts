import type { OpenReturn } from "../../shared/api/returns.js";
import { message } from "../../shared/messages/message.js";
import type { PairFields } from "../../shared/register/fields.js";
import { problemSentence } from "../api/problem-sentence.js";
import { act, type PaneContext, working } from "./context.js";
import { type PlacedFinding, placedFindings } from "./figures.js";
import { marksNow, remark } from "./marks.js";
import type { Book, Session } from "./pane-state.js";
import { nameCell } from "./returned-cells.js";

type SignedIn = Extract<Session, { kind: "in" }>;

/** What the coordinator has sent back, beside the row that it is about and the row's own findings. */
export interface Returned {
  readonly returned: OpenReturn;
  readonly fields: PairFields;
  /** Null for the whole school, and for a pair that no row of the workbook is. */
  readonly where: { readonly sheet: string; readonly row: number; readonly cell: string } | null;
  readonly findings: readonly PlacedFinding[];
}

/** The open returns, the whole school's first and then in the order of the rows. */
export function returnedRows(book: Book, session: SignedIn): Returned[] {
  const places = new Map((book.analysis.prepared?.keys ?? []).map((key) => [key.id, key]));
  const kept = new Map(session.kept.map((pair) => [pair.id, pair]));
  const findings = placedFindings(book.analysis);
  const rank = ({ returned, where }: Returned): number => (returned.pairId === null ? 0 : (where?.row ?? Infinity));
  return session.returns
    .map((returned): Returned => {
      const key = places.get(returned.pairId ?? "");
      const where = key ? { sheet: key.sheet, row: key.row, cell: nameCell(book, key.sheet, key.row) } : null;
      const ofRow = ({ sheet, finding }: PlacedFinding): boolean =>
        where !== null && sheet === where.sheet && finding.row === where.row;
      return {
        returned,
        where,
        fields: kept.get(returned.pairId ?? "")?.fields ?? {},
        findings: findings.filter(ofRow),
      };
    })
    .sort((one, other) => rank(one) - rank(other));
}

/** Tells the coordinator that there is nothing to correct, and why (shared/collection/RULES.md, C6). */
export async function answerReturn(context: PaneContext, id: string, answer: string): Promise<void> {
  const token = context.kept.token();
  if (token === null) return;
  await act(context, working("asking"), async () => {
    const told = await context.client.answerReturn(token, id, { answer });
    if (!told.ok) return context.store.dispatch({ type: "failed", sentence: problemSentence(told.problem) });
    const { session } = context.store.state();
    if (session.kind !== "in") return;
    const returns = session.returns.filter((one) => one.id !== id);
    const before = marksNow(context);
    context.store.dispatch({ type: "session", session: { ...session, returns } });
    if (context.port) await remark(context, context.port, before);
    context.store.dispatch({ type: "wrote", undo: null, cells: 0, sentence: message("pane.done.answered") });
  });
}
