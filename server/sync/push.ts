import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import { policyOf } from "../auth/me.js";
import type { Curator } from "../auth/session.js";
import { refuseClosed } from "../collection/closed-years.js";
import type { Context } from "../context.js";
import { type DistrictDictionary, districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { findDistrict, takeRevision } from "../store/districts.js";
import { findPush, insertPush } from "../store/pushes.js";
import type { PushHeadRow } from "../store/rows.js";
import { findSchool } from "../store/schools.js";
import { checkPush, type Sender } from "./check-push.js";
import { planPush } from "./plan-push.js";
import { answerAgain, answerOf } from "./push-answer.js";
import { refuseAtTheDoor } from "./push-door.js";
import { readPushInput } from "./push-input.js";
import { pushHead, type Taking, writePush } from "./write-push.js";

/**
 * Takes a school's pairs in: one transaction a push, one version a changed pair (rules 2–9). The number of statements
 * does not grow with the rows. Throws `key-reused` for a key that came with another body, and what the door refuses;
 * a fault of the database takes nothing in (rule 7), nor does a closed year (shared/collection/RULES.md, C2).
 */
export async function pushPairs(context: Context, curator: Curator, request: PushRequest): Promise<PushAnswer> {
  const hash = context.secrets.keyedHash("body", bodyText(request));
  const [sender, before] = await Promise.all([
    senderOf(context, curator),
    findPush(context.reports, pushOf(curator, request)),
  ]);
  // A repetition is judged by the dictionary of the first time, whatever the district has changed since.
  const again = async (noted: PushHeadRow) => {
    if (noted.body_hash !== hash) throw new AppError("key-reused");
    const then = await dictionaryAt(context, sender, noted.dictionary_version);
    const findAgain = () => checkPush(request, sender, then).findings;
    return answerAgain(context.reports, noted, { pairs: request.pairs, findAgain });
  };

  if (before) return again(before);
  const now = await dictionaryAt(context, sender, sender.district.dictionary_version);
  refuseAtTheDoor(request, policyOf(context, sender.district), now.dictionary);
  const push = checkPush(request, sender, now);
  const currentYear = sender.district.school_year;
  try {
    const answer = await context.db.transaction((trx) => takeIn({ context, trx, curator, push, hash, currentYear }));
    for (const row of answer.pairs) context.metrics.pushedRows.inc({ outcome: row.outcome });
    return answer;
  } catch (error) {
    if (error instanceof PushIsNoted) return again(error.before);
    throw error;
  }
}

/**
 * Equal content is one text, whatever order it came in: the schema has put all keys in its own, but those of `bases`.
 * What is held back is a note about the workbook and no content.
 */
function bodyText({ key, workbookId, pairs, withdrawn }: PushRequest): string {
  return JSON.stringify({
    ...{ key, workbookId, withdrawn },
    pairs: pairs.map((pair) => (pair.bases ? { ...pair, bases: Object.entries(pair.bases).sort() } : pair)),
  });
}

async function senderOf(context: Context, curator: Curator): Promise<Sender> {
  const [district, school] = await Promise.all([
    findDistrict(context.reports, curator.districtId),
    findSchool(context.reports, curator.districtId, curator.schoolId),
  ]);
  if (!district || !school) throw new AppError("signed-out");
  return { district, school };
}

function dictionaryAt(context: Context, { district }: Sender, version: number): Promise<DistrictDictionary> {
  return districtDictionary(context, { districtId: district.id, version });
}

/** Thrown to undo the transaction of a push that another one with the same key has overtaken. */
class PushIsNoted extends Error {
  constructor(readonly before: PushHeadRow) {
    super("a push with this key is noted");
  }
}

/** Inside the transaction. Of several pushes with one key, all but the first find it noted and undo what they did. */
async function takeIn(taking: Taking): Promise<PushAnswer> {
  const { context, trx, curator, push } = taking;
  const { revision, receipt } = await takeRevision(trx, curator.districtId);
  const head = pushHead(taking, revision, receipt);
  if (!(await insertPush(trx, head))) {
    const before = await findPush(trx, pushOf(curator, push.request));
    throw before ? new PushIsNoted(before) : new Error("a push is neither noted nor new");
  }
  const input = await readPushInput(trx, curator, push);
  const withdrawnYears = push.request.withdrawn.flatMap(({ id }) => input.own.get(id)?.schoolYear ?? []);
  await refuseClosed(trx, curator.districtId, [...push.pairs.map(({ schoolYear }) => schoolYear), ...withdrawnYears]);
  const rows = planPush(input, () => context.newId());
  await writePush(taking, head, rows);
  return answerOf(head, rows, push.findings);
}

function pushOf(curator: Curator, request: PushRequest) {
  return { districtId: curator.districtId, schoolId: curator.schoolId, key: request.key };
}
