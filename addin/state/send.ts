import { acceptedKeys } from "../../shared/sync/accepted-keys.js";
import { type KeyEdits, keyEdits } from "../../shared/sync/key-edits.js";
import { memoryAfterPush } from "../../shared/sync/after-push.js";
import { message } from "../../shared/messages/message.js";
import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import type { Receipt } from "../../shared/api/receipts.js";
import type { PreparedPush } from "../../shared/sync/prepare-push.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import { type ApiProblem, isSignedOut, mayArriveLater } from "../api/problem.js";
import { problemSentence } from "../api/problem-sentence.js";
import { DoorProblem, type WorkbookPort } from "../workbook-port.js";
import { act, type PaneContext, readBook, working } from "./context.js";
import { marksNow, remark } from "./marks.js";
import type { Book, Session } from "./pane-state.js";
import { changeSession, pullNews } from "./pull-news.js";
import { outboxOf, pushRequest } from "./push-request.js";
import { resume, signOut } from "./session.js";

type SignedIn = Extract<Session, { kind: "in" }>;

interface Errand {
  readonly context: PaneContext;
  readonly port: WorkbookPort;
  readonly token: string;
  readonly signal: AbortSignal;
}

/**
 * Sends what is ready to go. The outbox is kept in the workbook before the first byte leaves, so that a push whose
 * answer was lost is repeated with its own key and changes nothing twice (sync rule 6).
 */
export async function send(context: PaneContext): Promise<void> {
  // Opened without a network: who is signed in is found out first.
  if (context.store.state().session.kind === "unreachable") await resume(context);
  const { port } = context;
  const token = context.kept.token();
  const { book, session } = context.store.state();
  if (!port || !book) return;
  if (session.kind === "unreachable") return context.store.dispatch({ type: "failed", sentence: session.sentence });
  if (token === null || session.kind !== "in")
    return context.store.dispatch({ type: "went", view: "signIn", kind: null });
  const pairs = book.analysis.prepared?.request?.pairs.length ?? 0;
  await act(context, working("asking", { pairs, cancellable: true }), async (signal) => {
    const before = marksNow(context);
    await deliver({ context, port, token, signal }, session, book);
    await remark(context, port, before);
  });
}

async function deliver(errand: Errand, session: SignedIn, before: Book): Promise<void> {
  const { context, port, token, signal } = errand;
  // Without an answer the pairs wait in the workbook, under the key that they will go with.
  const pulled = await pullNews(context, token, signal);
  const book = await readBook(context, port, before.memory);
  const { prepared } = book.analysis;
  const request = prepared && pushRequest(prepared, context.store.state().withdrawn, book.memory, context.newId);
  if (!prepared) return context.store.dispatch({ type: "analysed", book });
  // What was waiting has arrived after all: the pull has told so, and nothing is left to send.
  if (!request) return keep(errand, book, { ...prepared.memory, outbox: null });

  const memory = { ...prepared.memory, approved: true, outbox: outboxOf(request, context.now()) };
  await keep(errand, book, memory);
  if (!pulled.ok) return refuse(errand, { ...book, memory }, pulled.problem);
  context.store.dispatch({
    type: "began",
    busy: working("sending", { pairs: request.pairs.length, cancellable: true }),
  });
  const answer = await context.client.push(token, request, signal);
  if (!answer.ok) return refuse(errand, { ...book, memory }, answer.problem);
  await accept(errand, session, { book: { ...book, memory }, prepared, request, answer: answer.value });
}

interface Accepted {
  readonly book: Book;
  readonly prepared: PreparedPush;
  readonly request: PushRequest;
  readonly answer: PushAnswer;
}

/** Keeps the district's answer: keys in the hidden column, the base in the memory, the receipt on the screen. */
async function accept(errand: Errand, session: SignedIn, { book, prepared, request, answer }: Accepted): Promise<void> {
  const { context, port, token } = errand;
  context.store.dispatch({ type: "began", busy: working("keeping") });
  const memory = memoryAfterPush(book.memory, request, answer);
  const unkept = await keepAnswer(port, memory, () =>
    keyEdits(book.analysis.workbook, book.grids, acceptedKeys(prepared.keys, { request, answer })),
  );

  const lastSent = { number: answer.receipt.number, at: answer.receipt.at };
  if (session.me.school) context.kept.keepLastSent(session.me.school.id, lastSent);
  await pullNews(context, token);
  changeSession(context, ({ receipts }) => ({
    lastSent,
    receipts: [receiptOf(session, request, answer), ...receipts],
  }));
  context.store.dispatch({ type: "analysed", book: await readBook(context, port, memory) });
  context.store.dispatch({
    type: "sent",
    sent: { answer, prepared, pairs: request.pairs, schoolName: session.me.school?.name ?? "" },
  });
  if (unkept) {
    context.store.dispatch({ type: "failed", sentence: message("pane.receipt.unkept", { why: unkept.message }) });
  }
}

/**
 * The district has accepted, whatever the workbook now lets us write: on a protected sheet the keys stay out, and the
 * pairs are recognised by their persons. A file that is only read keeps none either.
 */
async function keepAnswer(
  port: WorkbookPort,
  memory: WorkbookMemory,
  keys: () => KeyEdits,
): Promise<DoorProblem | null> {
  try {
    await port.saveMemory(memory);
    const { edits, hide } = keys();
    if (port.writable && edits.length > 0) await port.writeCells(edits, hide);
    return null;
  } catch (error) {
    if (error instanceof DoorProblem) return error;
    throw error;
  }
}

/** What may have arrived, or may arrive later, keeps its place in the outbox; a refusal empties it. */
async function refuse(errand: Errand, book: Book, problem: ApiProblem): Promise<void> {
  const { context } = errand;
  if (!mayArriveLater(problem)) await keep(errand, book, { ...book.memory, outbox: null });
  if (isSignedOut(problem)) signOut(context);
  context.store.dispatch({ type: "failed", sentence: problemSentence(problem) });
}

async function keep(errand: Errand, book: Book, memory: WorkbookMemory): Promise<void> {
  await errand.port.saveMemory(memory);
  errand.context.store.dispatch({ type: "analysed", book: { ...book, memory } });
}

/** The receipt as the district gives it on another computer. */
function receiptOf({ me }: SignedIn, { heldBack }: PushRequest, { receipt }: PushAnswer): Receipt {
  return {
    ...{ ...receipt, schoolYear: me.district.schoolYear, kind: "push" },
    heldBack: heldBack ?? { rows: 0, codes: {} },
  };
}
