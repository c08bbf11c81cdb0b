import { basename } from "node:path";
import type { PushOutcome } from "../../shared/api/push.js";
import { message } from "../../shared/messages/message.js";
import { acceptedKeys } from "../../shared/sync/accepted-keys.js";
import { memoryAfterPush } from "../../shared/sync/after-push.js";
import { keyEdits } from "../../shared/sync/key-edits.js";
import type { PreparedPush } from "../../shared/sync/prepare-push.js";
import { patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { apiClient } from "./api-client.js";
import { EXIT, type ExitCode } from "./cli-error.js";
import { writtenYear } from "./dates.js";
import { exitCodeOf, figuresOf } from "./figures.js";
import type { Io } from "./io.js";
import { endingOfCopy, refuseUnwritable, writeBytes } from "./out-file.js";
import { type OpenBook, openFile, refuseUnpatchable } from "./read-register.js";
import { type SentRegister, sendRegister } from "./send-register.js";
import { readServerAddress } from "./server-address.js";
import type { Shell } from "./shell.js";
import { type WayIn, wayIn } from "./way-in.js";

interface PushOptions extends WayIn {
  readonly server: string;
  readonly out?: string;
}

/** `push FILE --server URL --token T [-o OUT]`: sends a school's workbook. FILE stays as it is; OUT gets the keys. */
export function addPush({ program, io, finish }: Shell): void {
  program
    .command("push")
    .description(message("cli.push.description"))
    .argument("<книга>", message("cli.argument.file"))
    .requiredOption("--server <адрес>", message("cli.option.server"))
    .option("--token <ключ>", message("cli.option.token"))
    .option("--code <код>", message("cli.option.code"))
    .option("-o, --out <копия>", message("cli.option.out"))
    .action(async (file: string, options: PushOptions) => {
      const server = readServerAddress(options.server);
      const enter = wayIn(io, server, options);
      const book = await bookToSend(file, options.out);
      const token = await enter();
      io.progress(message("cli.push.sending", { file: basename(file) }));
      const sent = await sendRegister(apiClient({ server, token }), book);
      // What is sent is said first: whether or not the copy can be written, the district has it.
      printSent(io, sent);
      if (options.out !== undefined && sent.register.hasRegister)
        await writeBytes(options.out, await copyWithKeys(sent));
      finish(exitCodeOfSending(sent));
    });
}

/** What would stop the sending or the copy is said before anything is sent. */
async function bookToSend(file: string, out: string | undefined): Promise<OpenBook> {
  if (out !== undefined) await refuseUnwritable(out, endingOfCopy(file), [file]);
  const book = await openFile(file);
  if (out !== undefined) refuseUnpatchable(book);
  return book;
}

/** Rows of another year stay in the workbook as rows with errors do. */
function exitCodeOfSending({ register, prepared, answer }: SentRegister): ExitCode {
  const refused = answer?.receipt.counts.refused ?? 0;
  if (refused > 0 || prepared.otherYears.length > 0) return EXIT.findings;
  return exitCodeOf(figuresOf(register.findings), register.hasRegister);
}

/** The workbook with the pairs' keys in hidden columns, and with what it has to remember (rule 1). */
async function copyWithKeys({ register, prepared, answer, memory }: SentRegister): Promise<Uint8Array> {
  const sent = prepared.request && answer ? { request: prepared.request, answer } : null;
  const after = sent ? memoryAfterPush(prepared.memory, sent.request, sent.answer) : prepared.memory;
  const keys = keyEdits(register.workbook, register.grids, acceptedKeys(prepared.keys, sent));
  return patchWorkbook(register.bytes, {
    edits: keys.edits,
    hideColumns: keys.hide,
    memory: { ...after, workbookId: memory.workbookId },
  });
}

const TOLD: readonly PushOutcome[] = ["created", "updated", "merged", "unchanged", "conflict", "refused", "withdrawn"];

function printSent(io: Io, { register, prepared, answer, me }: SentRegister): void {
  if (!register.hasRegister) {
    io.out(message("cli.noRegister", { file: register.name }));
    return;
  }
  if (answer) {
    const { number, at, counts } = answer.receipt;
    const school = me.school?.name ?? "";
    io.out(
      message("cli.push.receipt", { number, school, time: localTime(at), count: prepared.request?.pairs.length ?? 0 }),
    );
    for (const outcome of TOLD) {
      const count = counts[outcome] ?? 0;
      if (count > 0) io.out(`  ${message(`cli.outcome.${outcome}`, { count })}`);
    }
  } else if (prepared.unchanged > 0) {
    io.out(message("cli.push.nothing", { count: prepared.unchanged }));
  }
  printHeldBack(io, prepared);
  for (const { schoolYear, pairs } of prepared.otherYears)
    io.out(message("cli.push.otherYear", { year: writtenYear(schoolYear), pairs }));
  if (prepared.waiting > 0) io.out(message("cli.push.waiting", { count: prepared.waiting }));
  if (prepared.gone.length > 0) io.out(message("cli.push.gone", { count: prepared.gone.length }));
}

/** Each row that stays, with every reason. */
export function printHeldBack(io: Pick<Io, "out">, prepared: PreparedPush): void {
  if (prepared.heldBack.length === 0) return;
  io.out(message("cli.push.heldBack", { count: prepared.heldBack.length }));
  for (const { sheet, row, findings } of prepared.heldBack) {
    for (const finding of findings) io.out(message("cli.push.heldRow", { sheet, row, reason: finding.message }));
  }
}

function localTime(iso: string): string {
  return new Intl.DateTimeFormat("ru", { dateStyle: "short", timeStyle: "short" }).format(new Date(iso));
}
