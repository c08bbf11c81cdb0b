import type { PushOutcome } from "../../shared/api/push.js";
import { message } from "../../shared/messages/message.js";
import { acceptedKeys } from "../../shared/sync/accepted-keys.js";
import { memoryAfterPush } from "../../shared/sync/after-push.js";
import { keyEdits } from "../../shared/sync/key-edits.js";
import type { PreparedPush } from "../../shared/sync/prepare-push.js";
import { patchProblem, patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { apiClient } from "./api-client.js";
import { cliError, CliError, EXIT } from "./cli-error.js";
import { exitCodeOf, figuresOf } from "./figures.js";
import { readBytes, refuseOverwriting, writeBytes } from "./files.js";
import type { Io } from "./io.js";
import { recogniseBytes } from "./read-register.js";
import { type SentRegister, sendRegister } from "./send-register.js";
import { basename } from "node:path";
import type { Shell } from "./shell.js";

interface PushOptions {
  readonly server: string;
  readonly token: string;
  readonly out?: string;
}

/** `push FILE --server URL --token T [-o OUT]`: sends a school's workbook. FILE stays as it is; OUT gets the keys. */
export function addPush({ program, io, finish }: Shell): void {
  program
    .command("push")
    .description(message("cli.push.description"))
    .argument("<книга>", message("cli.argument.file"))
    .requiredOption("--server <адрес>", message("cli.option.server"))
    .requiredOption("--token <ключ>", message("cli.option.token"))
    .option("-o, --out <копия>", message("cli.option.out"))
    .action(async (file: string, options: PushOptions) => {
      if (!URL.canParse(options.server)) throw cliError("server.address", { server: options.server });
      if (options.out !== undefined) refuseOverwriting([file], options.out);
      const bytes = await readBytes(file);
      const { hasRegister } = await refuseUnpatchable(basename(file), bytes, options.out);
      if (!hasRegister) {
        io.out(message("cli.noRegister", { file: basename(file) }));
        return finish(EXIT.findings);
      }
      io.progress(message("cli.push.sending", { file: basename(file) }));
      const sent = await sendRegister(apiClient(options), basename(file), bytes);
      if (options.out !== undefined) await writeBytes(options.out, await copyWithKeys(sent));
      printSent(io, sent);
      const refused = sent.answer?.receipt.counts.refused ?? 0;
      finish(refused > 0 ? EXIT.findings : exitCodeOf(figuresOf(sent.register.findings), true));
    });
}

/** What would stop the copy is said before anything is sent. */
async function refuseUnpatchable(name: string, bytes: Uint8Array, out: string | undefined) {
  const register = await recogniseBytes(name, bytes);
  const problem = out === undefined ? null : patchProblem(bytes);
  if (problem) throw new CliError(message("cli.file.problem", { file: name, problem: problem.message }));
  return register;
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

function printSent(io: Io, { prepared, answer, me }: SentRegister): void {
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
  } else {
    io.out(message("cli.push.nothing", { count: prepared.unchanged }));
  }
  printHeldBack(io, prepared);
  for (const { schoolYear, pairs } of prepared.otherYears)
    io.out(message("cli.push.otherYear", { year: schoolYear, pairs }));
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
