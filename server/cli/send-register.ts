import { v4, v7 } from "uuid";
import type { PushAnswer } from "../../shared/api/push.js";
import type { Me } from "../../shared/api/sign-in.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { preparePush, type PreparedPush } from "../../shared/sync/prepare-push.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import type { ApiClient } from "./api-client.js";
import { type OpenBook, type ReadRegister, recogniseBook } from "./read-register.js";

/** One sending of a workbook, with everything that can be said of it afterwards. */
export interface SentRegister {
  readonly register: ReadRegister;
  readonly me: Me;
  readonly memory: WorkbookMemory;
  readonly prepared: PreparedPush;
  /** `null`: there was nothing to send. */
  readonly answer: PushAnswer | null;
}

/** What a workbook remembers that has never been sent. */
export function freshMemory(): WorkbookMemory {
  return { workbookId: v4(), mappings: {}, base: {}, revision: 0, approved: false, outbox: null };
}

/** Recognises a workbook as its school's, prepares what has changed, and sends it: the same steps as in the pane. */
export async function sendRegister(api: ApiClient, book: OpenBook): Promise<SentRegister> {
  const me = await api.me();
  const dictionary = await api.dictionary();
  const { mappings } = me.school ? await api.mappings() : { mappings: {} };
  const register = recogniseBook(book, { dictionary, mappings, ...checksFor(me) });
  const memory = register.memory ?? freshMemory();
  const prepared = await prepare(api, { register, me, dictionary, memory });
  const answer = prepared.request && (await api.push(prepared.request));
  return { register, me, memory, prepared, answer };
}

function checksFor(me: Me): { schoolYear: string; senderSpellings?: readonly string[] } {
  const { schoolYear } = me.district;
  return me.school ? { schoolYear, senderSpellings: [me.school.name, ...me.school.spellings] } : { schoolYear };
}

interface Preparing {
  readonly register: ReadRegister;
  readonly me: Me;
  readonly dictionary: Dictionary;
  readonly memory: WorkbookMemory;
}

/** All pairs of the school are asked for, withdrawn ones too: rows are recognised among them (rule 1). */
async function prepare(api: ApiClient, { register, me, dictionary, memory }: Preparing): Promise<PreparedPush> {
  const { pairs: kept } = await api.pull(0);
  const { workbook, findings } = register;
  const { schoolYear } = me.district;
  return preparePush({ workbook, findings, me, dictionary, memory, schoolYear, kept, newId: () => v7() });
}
