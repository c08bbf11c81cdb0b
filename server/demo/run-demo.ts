import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import Table from "cli-table3";
import { message } from "../../shared/messages/message.js";
import { foundDistrict, foundSchool, invite } from "../auth/founding.js";
import { type ApiClient, apiClient } from "../cli/api-client.js";
import { writtenYear } from "../cli/dates.js";
import { figuresOf } from "../cli/figures.js";
import type { Io } from "../cli/io.js";
import { writeBytes } from "../cli/out-file.js";
import { printHeldBack } from "../cli/push.js";
import { openBook } from "../cli/read-register.js";
import { type SentRegister, sendRegister } from "../cli/send-register.js";
import type { Context } from "../context.js";
import { findDistrictsByName } from "../store/districts.js";
import { findSchoolByName } from "../store/schools.js";
import { readSample, SAMPLES } from "./samples.js";

interface Demo {
  readonly io: Io;
  readonly context: Context;
  /** Where the demo's server listens. */
  readonly server: string;
  /** Where the merged workbook goes. */
  readonly folder: string;
  /** Whether the server goes on after it: then people are told where to look. */
  readonly staysUp: boolean;
}

interface DemoSchool {
  readonly name: string;
  readonly sent: SentRegister;
}

/**
 * A district in one go: its schools sign in with codes and send their registers over HTTP, nothing corrected; the
 * coordinator takes the merged workbook. Run again on the same data it finds every pair again and sends nothing.
 */
export async function runDemo(demo: Demo): Promise<void> {
  const { io, context } = demo;
  const { districtId, schools } = await demoDistrict(context);
  const sent: DemoSchool[] = [];
  for (const { name, file, id } of schools) {
    io.progress(message("cli.demo.sending", { school: name }));
    const api = await signedIn(demo, { districtId, role: "curator", schoolId: id });
    sent.push({ name, sent: await sendRegister(api, await openBook(file, await readSample(file))) });
  }
  const coordinator = await signedIn(demo, { districtId, role: "coordinator", schoolId: null });
  const book = await writeMerged(demo, coordinator);
  io.out(message("cli.demo.title", { district: SAMPLES.district, year: writtenYear(SAMPLES.schoolYear) }));
  io.out(tableOf(sent));
  for (const school of sent) {
    if (school.sent.prepared.heldBack.length > 0) io.out(`\n${school.name}`);
    printHeldBack(io, school.sent.prepared);
  }
  io.out(`\n${message("cli.demo.book", { file: book })}`);
  if (demo.staysUp) await printCodes(demo, districtId, schools);
}

/** Where to go, and fresh codes to sign in with: those of the sending are used up. */
async function printCodes(
  { io, context, server }: Demo,
  districtId: string,
  schools: readonly Sender[],
): Promise<void> {
  const [first] = schools;
  if (!first) return;
  const curator = await invite(context, { districtId, role: "curator", schoolId: first.id });
  const coordinator = await invite(context, { districtId, role: "coordinator", schoolId: null });
  io.out(message("cli.demo.door", { address: `${server}/`, code: curator.code, school: first.name }));
  io.out(message("cli.demo.desk", { address: `${server}/desk/`, code: coordinator.code }));
  io.out(message("cli.demo.stop"));
}

type Sender = (typeof SAMPLES.schools)[number] & { readonly id: string };

/** The district and its schools, as they are or new. */
async function demoDistrict(context: Context): Promise<{ districtId: string; schools: Sender[] }> {
  const { district: name, schoolYear } = SAMPLES;
  const [known] = await findDistrictsByName(context.db, name);
  const { id: districtId } = known ?? (await foundDistrict(context, { name, schoolYear, dueDate: null }));
  const schools: Sender[] = [];
  for (const school of SAMPLES.schools) {
    const { id } =
      (await findSchoolByName(context.db, districtId, school.name)) ??
      (await foundSchool(context, districtId, { name: school.name, spellings: [] }));
    schools.push({ ...school, id });
  }
  return { districtId, schools };
}

async function signedIn({ context, server }: Demo, whom: Parameters<typeof invite>[1]): Promise<ApiClient> {
  const { code } = await invite(context, whom);
  const { token } = await apiClient({ server }).signIn(code);
  return apiClient({ server, token });
}

async function writeMerged({ folder }: Demo, coordinator: ApiClient): Promise<string> {
  const file = join(folder, message("cli.demo.bookName"));
  await mkdir(folder, { recursive: true });
  await writeBytes(file, await coordinator.mergedWorkbook());
  return file;
}

const COLUMNS = ["school", "pairs", "errors", "warnings", "hints", "sent", "heldBack", "created", "changed"] as const;

function tableOf(schools: readonly DemoSchool[]): string {
  const rows = schools.map(({ name, sent }) => [name, ...figures(sent)] as [string, ...number[]]);
  const totals = COLUMNS.slice(1).map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0));
  const table = new Table({
    head: COLUMNS.map((column) => message(`cli.demo.column.${column}`)),
    colAligns: COLUMNS.map((column) => (column === "school" ? "left" : "right")),
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows, [message("cli.demo.total"), ...totals]);
  return table.toString();
}

function figures({ register, prepared, answer }: SentRegister): number[] {
  const { error, warning, hint } = figuresOf(register.findings);
  const counts = answer?.receipt.counts;
  const changed = (counts?.updated ?? 0) + (counts?.merged ?? 0) + (counts?.conflict ?? 0);
  const sent = prepared.request?.pairs.length ?? 0;
  return [prepared.total, error, warning, hint, sent, prepared.heldBack.length, counts?.created ?? 0, changed];
}
