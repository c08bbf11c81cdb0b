import { basename } from "node:path";
import { type Import, type ImportedFile, type ImportReport, MAX_IMPORT_FILES } from "../../shared/api/imports.js";
import type { PushOutcome } from "../../shared/api/push.js";
import { message } from "../../shared/messages/message.js";
import { type ApiClient, apiClient } from "./api-client.js";
import { CliError, cliError, EXIT, type ExitCode } from "./cli-error.js";
import { writtenYear } from "./dates.js";
import { readBytes } from "./files.js";
import type { Io } from "./io.js";
import { readServerAddress } from "./server-address.js";
import type { Shell } from "./shell.js";
import { type WayIn, wayIn } from "./way-in.js";

interface ImportOptions extends WayIn {
  readonly server: string;
  readonly apply?: boolean;
  readonly json?: boolean;
}

/** `import FILES… --server URL [--apply] [--json]`: what the files would change in the district; with `--apply`, does it. */
export function addImport({ program, io, finish }: Shell): void {
  program
    .command("import")
    .description(message("cli.import.description"))
    .argument("<книги...>", message("cli.argument.files"))
    .requiredOption("--server <адрес>", message("cli.option.server"))
    .option("--token <ключ>", message("cli.option.token"))
    .option("--code <код>", message("cli.option.code"))
    .option("--apply", message("cli.import.apply"))
    .option("--json", message("cli.import.json"))
    .addHelpText("after", `\n${message("cli.import.examples")}`)
    .action(async (files: string[], options: ImportOptions) => {
      if (files.length > MAX_IMPORT_FILES) throw cliError("import.tooMany", { files: MAX_IMPORT_FILES });
      const server = readServerAddress(options.server);
      const enter = wayIn(io, server, options);
      const books = await Promise.all(
        files.map(async (file) => ({ name: basename(file), bytes: await readBytes(file) })),
      );
      const client = apiClient({ server, token: await enter() });
      const done = await importBooks(io, client, books, options.apply === true);
      if (options.json === true) io.out(JSON.stringify(done, null, 2));
      else printImport(io, done);
      finish(exitCodeOf(done));
    });
}

type Book = { readonly name: string; readonly bytes: Uint8Array };
type Done = Pick<Import, "id" | "state"> & { readonly report: ImportReport };

/** Tries the books, and takes in what the try has said; otherwise nothing stays on the server. */
async function importBooks(io: Io, client: ApiClient, books: readonly Book[], apply: boolean): Promise<Done> {
  const { id } = await client.beginImport();
  const tried = await tryBooks(io, client, id, books).catch(async (error: unknown) => {
    await erase(io, client, id);
    throw error;
  });
  if (apply) return reported(await client.acceptImport(id, tried.report.digest));
  await erase(io, client, id);
  return tried;
}

async function tryBooks(io: Io, client: ApiClient, id: string, books: readonly Book[]): Promise<Done> {
  for (const [index, book] of books.entries()) {
    io.progress(message("cli.import.sending", { file: book.name, done: index + 1, total: books.length }));
    await client.addToImport(id, book);
  }
  io.progress(message("cli.import.reading"));
  return reported(await client.dryRun(id));
}

/** Full names stand in the files: where they could not be erased, the person is told. */
async function erase(io: Io, client: ApiClient, id: string): Promise<void> {
  await client.eraseImport(id).catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    io.err(message("cli.import.left"));
  });
}

function reported({ id, state, report }: Import): Done {
  if (!report) throw cliError("import.noReport");
  return { id, state, report };
}

function exitCodeOf({ report }: Done): ExitCode {
  const { conflict, refused } = report.counts;
  const needsPerson = conflict + refused > 0 || report.files.some(({ problem }) => problem !== null);
  return needsPerson ? EXIT.findings : EXIT.ok;
}

const TOLD: readonly PushOutcome[] = ["created", "updated", "merged", "unchanged", "conflict", "refused", "withdrawn"];

function printImport(io: Pick<Io, "out">, { state, report }: Done): void {
  for (const file of report.files) printFile(io, file);
  if (report.gone.length > 0) io.out(message("cli.import.gone", { count: report.gone.length }));
  io.out(
    message(state === "accepted" ? "cli.import.applied" : "cli.import.tried", { figures: figuresOf(report.counts) }),
  );
}

function printFile(io: Pick<Io, "out">, { name, problem, schools, counts, rows, otherYears }: ImportedFile): void {
  if (problem !== null) {
    io.out(message("cli.import.refusedFile", { file: name, reason: problem }));
    return;
  }
  const school = schools.map((each) => each.name).join(", ");
  io.out(message("cli.import.file", { file: name, school, figures: figuresOf(counts) }));
  for (const { sheet, row, outcome, reasons } of rows)
    if (outcome === "refused") io.out(message("cli.push.heldRow", { sheet, row, reason: reasons.join(" ") }));
  for (const { schoolYear, pairs } of otherYears)
    io.out(message("cli.push.otherYear", { year: writtenYear(schoolYear), pairs }));
}

function figuresOf(counts: Readonly<Record<PushOutcome, number>>): string {
  const told = TOLD.filter((outcome) => counts[outcome] > 0);
  if (told.length === 0) return message("cli.import.nothing");
  return told.map((outcome) => message(`cli.outcome.${outcome}`, { count: counts[outcome] })).join(", ");
}
