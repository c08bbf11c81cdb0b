import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { v7 } from "uuid";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { apiClient, type ApiClient } from "../../server/cli/api-client.js";
import { openBook, recogniseBook } from "../../server/cli/read-register.js";
import { freshMemory } from "../../server/cli/send-register.js";
import { readConfig } from "../../server/config.js";
import { closeContext, createContext, type Context } from "../../server/context.js";
import { serve } from "../../server/serve.js";
import type { PushRequest } from "../../shared/api/push.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { preparePush } from "../../shared/sync/prepare-push.js";
import { registerWorkbook } from "../support/register-workbook.js";
import { startBareServer } from "./bare-server.js";
import { against, median, time, type Figure } from "./figure.js";

const PAIRS = 500;
const SCHOOLS = 12;
const SCHOOL_YEAR = "2022-2023";

/** What the server does with a school's push, against a bare one that only keeps the rows, equally durable. */
export async function sendingFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "estafeta-bench-"));
  const config = readConfig({ DATA_DIR: folder, PORT: "0" });
  const context = await createContext(config, { log: pino({ level: "silent" }) });
  const server = await serve(context);
  const bare = await startBareServer(join(folder, "bare.sqlite"));
  try {
    const schools = await signInSchools(context, server.url);
    const ours: number[] = [];
    const raw: number[] = [];
    const replays: number[] = [];
    for (const [index, api] of schools.entries()) {
      const request = await prepareRequest(api, await registerWorkbook(PAIRS, index * PAIRS));
      const body = JSON.stringify(request);
      raw.push(await time(() => bare.push(body)));
      ours.push(await time(() => pushAll(api, request)));
      replays.push(await time(() => pushAll(api, request)));
    }
    return figures({ ours: ours.slice(2), raw: raw.slice(2), replays: replays.slice(2) });
  } finally {
    await bare.stop();
    await server.stop();
    await closeContext(context);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first schools warm everything up and do not count. */
function figures({ ours, raw, replays }: Record<"ours" | "raw" | "replays", readonly number[]>): Figure[] {
  const [push, insert, replay] = [median(ours), median(raw), median(replays)];
  const [early, late] = [median(ours.slice(0, 3)), median(ours.slice(-3))];
  return [
    {
      name: `push of ${String(PAIRS)} pairs: rows a second / raw inserts`,
      ratio: insert / push,
      aim: { atLeast: 0.4 },
      detail: against(push, insert),
    },
    {
      name: "the same push again / the first time",
      ratio: replay / push,
      aim: { atMost: 1 / 3 },
      detail: against(replay, push),
    },
    {
      name: "push into a district of 11 schools / of 3",
      ratio: late / early,
      aim: { atMost: 1.3 },
      detail: against(late, early),
    },
  ];
}

async function signInSchools(context: Context, url: string): Promise<ApiClient[]> {
  const district = await foundDistrict(context, { name: "Район", schoolYear: SCHOOL_YEAR, dueDate: null });
  const clients: ApiClient[] = [];
  for (let i = 1; i <= SCHOOLS; i++) {
    const school = await foundSchool(context, district.id, { name: `МБОУ «СОШ № ${String(i)}»`, spellings: [] });
    const { code } = await invite(context, { districtId: district.id, role: "curator", schoolId: school.id });
    const { token } = await apiClient({ server: url }).signIn(code);
    clients.push(apiClient({ server: url, token, retries: [] }));
  }
  return clients;
}

async function prepareRequest(api: ApiClient, file: Uint8Array): Promise<PushRequest> {
  const dictionary = defaultDictionary;
  const { workbook, findings } = recogniseBook(await openBook("реестр.xlsx", file), {
    dictionary,
    schoolYear: SCHOOL_YEAR,
  });
  const input = { workbook, findings, dictionary, kept: [], memory: freshMemory(), schoolYear: SCHOOL_YEAR };
  const { request } = preparePush({ ...input, me: await api.me(), newId: () => v7() });
  if (request?.pairs.length !== PAIRS) throw new Error(`${String(request?.pairs.length)} pairs are to be sent`);
  return request;
}

/** Fails when a row was refused: such a push does less than it seems. */
async function pushAll(api: ApiClient, request: PushRequest): Promise<void> {
  const answer = await api.push(request);
  const refused = answer.pairs.filter(({ outcome }) => outcome !== "created");
  if (refused.length > 0)
    throw new Error(`${String(refused.length)} rows were not taken in: ${refused[0]?.outcome ?? ""}`);
}
