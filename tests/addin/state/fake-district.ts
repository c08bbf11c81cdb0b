import { readFileSync } from "node:fs";
import type { ApiClient } from "../../../addin/api/client.js";
import { type KeptStore, keptStore } from "../../../addin/api/kept-store.js";
import type { ApiProblem, ApiResult } from "../../../addin/api/problem.js";
import { openFile } from "../../../addin/file/open-later.js";
import type { PaneContext } from "../../../addin/state/context.js";
import { createPane, type Pane } from "../../../addin/state/pane.js";
import { initialState } from "../../../addin/state/pane-state.js";
import { createStore } from "../../../addin/state/store.js";
import type { WorkbookPort } from "../../../addin/workbook-port.js";
import { writeBlankRegister } from "../../../server/workbook/write-blank-register.js";
import type { BlankRegisterWish } from "../../../shared/api/blank-register.js";
import type { DecideAnswer, DecideRequest } from "../../../shared/api/conflicts.js";
import type { OpenConflict } from "../../../shared/api/pull.js";
import type { PushAnswer, PushOutcome, PushRequest } from "../../../shared/api/push.js";
import type { Me } from "../../../shared/api/sign-in.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { Locale } from "../../../shared/messages/locale.js";
import { speakIn } from "../../../shared/messages/speaker.js";
import { blankRegister } from "../../../shared/fill/blank-register.js";
import type { PairFields } from "../../../shared/register/fields.js";
import type { KeptPair } from "../../../shared/sync/types.js";
import { idsFrom, YEAR, aPolicy } from "../../support/build-pairs.js";

const ME: Me = {
  role: "curator",
  district: { id: "d", name: "Майминский район", schoolYear: YEAR, dueDate: "2023-06-15", closed: false },
  school: { id: "s", name: "Подгорновская СОШ", spellings: [] },
  policy: aPolicy(),
};

/** What goes wrong on the way: before the push arrives, or with its answer. */
export interface Trouble {
  me?: ApiProblem;
  pull?: ApiProblem;
  push?: ApiProblem;
  blank?: ApiProblem;
  lostAnswer?: ApiProblem;
  /** What every pull comes to once a push has been answered. */
  afterPush?: ApiProblem;
  /** What is spoken whatever was asked for: the file of the other language does not arrive. */
  language?: Locale;
  /** What the district has changed meanwhile in the first pair of the next push. */
  changedThere?: PairFields;
}

/** A district in memory that accepts every row, and a pane that talks to it over a workbook of the samples. */
export interface Bench {
  readonly pane: Pane;
  readonly port: WorkbookPort;
  readonly kept: KeptPair[];
  readonly pushes: PushRequest[];
  /** What the next pulls say is in conflict, until it is decided. */
  readonly conflicts: OpenConflict[];
  readonly trouble: Trouble;
  /** What the computer keeps for the pane. */
  readonly onComputer: KeptStore;
}

export async function aBench(file: string, now = new Date("2023-06-03T07:20:00Z")): Promise<Bench> {
  const kept: KeptPair[] = [];
  const pushes: PushRequest[] = [];
  const conflicts: OpenConflict[] = [];
  const trouble: Trouble = {};
  const opened = await openFile(file, new Uint8Array(readFileSync(`samples/${file}`)));
  if (!opened.ok) throw new Error(opened.sentence);
  const context: PaneContext = {
    store: createStore(initialState("file")),
    client: clientOf(kept, pushes, conflicts, trouble),
    kept: keptStore("", null),
    now: () => now,
    newId: idsFrom(1),
    speak: async (locale) => {
      const spoken = trouble.language ?? locale;
      await speakIn(spoken);
      return spoken;
    },
    openFile,
    version: "1.2.3",
    host: () => ({ program: "Excel 16", platform: "PC, ru-RU", apiSets: ["ExcelApi 1.14"] }),
    port: null,
    live: null,
    cancel: null,
  };
  return { pane: createPane(context), port: opened.port, kept, pushes, conflicts, trouble, onComputer: context.kept };
}

function clientOf(kept: KeptPair[], pushes: PushRequest[], conflicts: OpenConflict[], trouble: Trouble): ApiClient {
  const good = <T>(value: T): Promise<ApiResult<T>> => Promise.resolve({ ok: true, value });
  const bad = <T>(problem: ApiProblem): Promise<ApiResult<T>> => Promise.resolve({ ok: false, problem });
  return {
    signIn: (code) =>
      code === "GOOD-CODE"
        ? good({ token: "token", expiresAt: "2024-01-01T00:00:00Z", me: ME })
        : bad({ kind: "refused", status: 401, code: "code-unknown", message: "Такого кода нет." }),
    me: () => (trouble.me ? bad(trouble.me) : good(ME)),
    dictionary: () => good(defaultDictionary),
    mappings: () => good({ mappings: {} }),
    learnMapping: () => good({ mappings: {} }),
    pull: () =>
      trouble.pull
        ? bad(trouble.pull)
        : good({
            revision: pushes.length,
            pairs: [...kept],
            conflicts: [...conflicts],
            returns: [],
            state: "sent" as const,
          }),
    receipts: () => good({ receipts: [] }),
    answerReturn: (_token, id, { answer }) =>
      good({
        ...{ id, pairId: null, schoolYear: YEAR, comment: "", at: "2023-06-03T07:00:00Z", schoolId: "s" },
        ...{ state: "answered", answer, endedAt: "2023-06-03T07:20:00Z" },
      }),
    declareNoPairs: () =>
      good({
        ...{ number: 7, at: "2023-06-03T07:20:00Z", schoolYear: YEAR, kind: "none" },
        ...{ counts: {}, heldBack: { rows: 0, codes: {} } },
      }),
    decide: (_token, request) => good(decideThere(kept, conflicts, request)),
    blankRegister: (_token, wish) => (trouble.blank ? bad(trouble.blank) : blankThere(wish)),
    push: (_token, request) => {
      if (trouble.push) return bad(trouble.push);
      pushes.push(request);
      if (trouble.afterPush) trouble.pull = trouble.afterPush;
      const answer = accept(kept, request, { number: pushes.length, changes: trouble.changedThere });
      return trouble.lostAnswer ? bad(trouble.lostAnswer) : good(answer);
    },
  };
}

/** The very file that the server makes. */
async function blankThere({ schoolYear, as, pairs }: BlankRegisterWish): Promise<ApiResult<Uint8Array>> {
  const register = blankRegister({ dictionary: defaultDictionary, schoolYear, roomFor: pairs });
  const at = new Date("2023-06-03T07:20:00Z");
  return { ok: true, value: await writeBlankRegister(register, { dictionary: defaultDictionary, at, form: as }) };
}

/** As the server does: a value that has moved on since it was seen is not decided. */
function decideThere(kept: KeptPair[], conflicts: OpenConflict[], { decisions }: DecideRequest): DecideAnswer {
  const decided = decisions.map(({ id, choice, seen }): DecideAnswer["decided"][number] => {
    const conflict = conflicts.find((one) => one.id === id);
    const at = kept.findIndex((pair) => pair.id === conflict?.pairId);
    const pair = kept[at];
    if (!conflict || !pair) return { id, outcome: "gone" };
    if (conflict.current !== seen) return { id, outcome: "moved" };
    conflicts.splice(conflicts.indexOf(conflict), 1);
    const fields = { ...pair.fields, [conflict.field]: conflict.incoming };
    if (choice === "incoming") kept[at] = { ...pair, version: pair.version + 1, fields };
    return { id, outcome: "decided" };
  });
  return { revision: 1, decided, pairs: [...kept] };
}

function accept(
  kept: KeptPair[],
  request: PushRequest,
  { number, changes }: { number: number; changes: PairFields | undefined },
): PushAnswer {
  const withdrawn = new Set(request.withdrawn.map(({ id }) => id));
  for (const [index, pair] of kept.entries()) {
    if (withdrawn.has(pair.id)) kept[index] = { ...pair, state: "withdrawn", version: pair.version + 1 };
  }
  const pairs = request.pairs.map((pair, index) => {
    const at = kept.findIndex(({ id }) => id === pair.id);
    const version = (kept[at]?.version ?? 0) + 1;
    const { id, schoolYear, persons } = pair;
    const isMerged = changes !== undefined && index === 0;
    const fields = isMerged ? { ...pair.fields, ...changes } : pair.fields;
    kept.splice(at === -1 ? kept.length : at, 1, { id, version, schoolYear, state: "active", fields, persons });
    const outcome = isMerged ? "merged" : at === -1 ? "created" : "updated";
    return {
      index,
      id,
      version,
      outcome,
      findings: [],
      conflicts: [],
      ...(isMerged ? { merged: fields } : {}),
    } as const;
  });
  const count = (wanted: PushOutcome): number => pairs.filter(({ outcome }) => outcome === wanted).length;
  const counts = {
    ...{ created: count("created"), updated: count("updated"), merged: count("merged") },
    ...{ unchanged: 0, conflict: 0, refused: 0, withdrawn: request.withdrawn.length },
  };
  const receipt = { number, at: "2023-06-03T07:20:01Z", counts };
  return { receipt, revision: number, pairs: pairs.map((pair) => ({ ...pair, findings: [], conflicts: [] })) };
}
