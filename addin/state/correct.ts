import { message } from "../../shared/messages/message.js";
import { type Mappings, mergeMappings } from "../../shared/recognise/learnt-mappings.js";
import type { QuestionOption } from "../../shared/recognise/questions/question.js";
import type { ColumnField } from "../../shared/register/fields.js";
import { act, type PaneContext, readBook, working } from "./context.js";
import { isDoubtful, placedColumns } from "./figures.js";
import { learnMappings } from "./learn.js";

/** Takes the curator's answer to a question about the workbook: kept in it, so that it is asked once (design §6). */
export async function answerQuestion(context: PaneContext, { mapping, wordings }: QuestionOption): Promise<void> {
  await correct(context, mapping, wordings ?? {});
}

/** A column that the curator has given another field: kept under the header's fingerprint, and learnt for the school. */
export async function mapColumn(
  context: PaneContext,
  fingerprint: string,
  letter: string,
  field: ColumnField | null,
): Promise<void> {
  await correct(context, { [fingerprint]: { [letter]: field } }, {});
}

/** Every doubtful column is what it was taken for: the workbook asks no more, and neither do the school's others like it. */
export async function confirmColumns(context: PaneContext): Promise<void> {
  const { book } = context.store.state();
  const doubtful = book ? placedColumns(book.analysis).filter(({ column }) => isDoubtful(column)) : [];
  const mappings = doubtful.reduce<Mappings>(
    (all, { table, column }) => mergeMappings(all, { [table.fingerprint]: { [column.letter]: column.field } }),
    {},
  );
  if (doubtful.length === 0) return;
  await correct(context, mappings, {});
  if (context.store.state().problem === null)
    context.store.dispatch({ type: "did", sentence: message("pane.columns.confirmed") });
}

async function correct(context: PaneContext, answer: Mappings, wordings: Readonly<Record<string, string>>) {
  const { port } = context;
  const book = context.store.state().book;
  if (!port || !book) return;
  const memory = {
    ...book.memory,
    mappings: mergeMappings(book.memory.mappings, answer),
    wordings: { ...book.memory.wordings, ...wordings },
  };
  await act(context, working("writing"), async () => {
    await port.saveMemory(memory);
    context.store.dispatch({ type: "analysed", book: await readBook(context, port, memory) });
  });
  for (const [fingerprint, columns] of Object.entries(answer)) {
    for (const letter of Object.keys(columns)) await learnMappings(context, { fingerprint, letter });
  }
}
