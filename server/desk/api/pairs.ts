import {
  type EditAnswer,
  editAnswerSchema,
  type PairEditRequest,
  type PairHistory,
  pairHistorySchema,
  type PairsAnswer,
  pairsAnswerSchema,
} from "../../../shared/api/pairs.js";
import { type Dictionary, dictionarySchema } from "../../../shared/dictionary/schema.js";
import { askFor } from "./http.js";

/** What became of one edit, or would become of it. */
export type EditedPair = EditAnswer["edited"][number];

/** A pair with all its versions. The server notes in its log that it was looked at. */
export async function pairHistory(id: string, signal: AbortSignal): Promise<PairHistory> {
  return askFor(`/pairs/${encodeURIComponent(id)}/history`, pairHistorySchema, { signal });
}

/** A school's pairs that have left its register, a page of them. The server notes in its log that names were looked at. */
export async function withdrawnPairs(school: string, schoolYear: string): Promise<PairsAnswer> {
  return askFor("/pairs", pairsAnswerSchema, { query: { school, schoolYear, state: "withdrawn", size: "200" } });
}

/** Edits a pair on the version that was seen; with `dryRun` only says what that would do. */
export async function editPair(csrfToken: string, edit: PairEditRequest, dryRun = false): Promise<EditedPair> {
  const body = { edits: [edit], dryRun };
  const { edited } = await askFor("/pairs/edit", editAnswerSchema, { method: "POST", body, csrfToken });
  const [one] = edited;
  if (!one) throw new Error("an edit was left without an answer");
  return one;
}

/** The district's forms and role models, with its own among them. */
export async function districtDictionary(signal: AbortSignal): Promise<Dictionary> {
  return askFor("/dictionary", dictionarySchema, { signal });
}
