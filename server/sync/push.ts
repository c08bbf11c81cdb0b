import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import { checkPairs } from "../../shared/check/check-pairs.js";
import type { Finding } from "../../shared/check/finding.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { policyOf, spellingsOf } from "../auth/me.js";
import type { Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { findDistrict, takeRevision } from "../store/districts.js";
import { findPush, insertPush } from "../store/pushes.js";
import type { DistrictRow, PushHeadRow, SchoolRow } from "../store/rows.js";
import { findSchool } from "../store/schools.js";
import { planPush } from "./plan-push.js";
import { answerAgain, answerOf } from "./push-answer.js";
import { refuseAtTheDoor, withoutSensitive } from "./push-door.js";
import { readPushInput } from "./push-input.js";
import { pushHead, type Taking, writePush } from "./write-push.js";

/** A push that has passed the door, with what was found in its rows. */
export interface CheckedPush {
  readonly request: PushRequest;
  readonly pairs: readonly OutgoingPair[];
  readonly findings: readonly (readonly Finding[])[];
}

/**
 * Takes a school's pairs in: one transaction a push, one version a changed pair (rules 2–9). The number of statements
 * does not grow with the rows. Throws `key-reused` for a key that came with another body, and what the door refuses;
 * a fault of the database takes nothing in (rule 7).
 */
export async function pushPairs(context: Context, curator: Curator, request: PushRequest): Promise<PushAnswer> {
  const hash = context.secrets.keyedHash("body", bodyText(request));
  const [sender, before] = await Promise.all([
    senderOf(context, curator),
    findPush(context.reports, pushOf(curator, request)),
  ]);
  const checked = (): CheckedPush => {
    const pairs = request.pairs.map((pair) => withoutSensitive(pair, context.dictionary));
    return { request, pairs, findings: findingsOf(context, sender, pairs) };
  };
  const again = (noted: PushHeadRow) => {
    if (noted.body_hash !== hash) throw new AppError("key-reused");
    return answerAgain(context.reports, noted, { pairs: request.pairs, findAgain: () => checked().findings });
  };

  if (before) return again(before);
  refuseAtTheDoor(request, policyOf(context, sender.district), context.dictionary);
  const push = checked();
  try {
    const answer = await context.db.transaction((trx) => takeIn({ context, trx, curator, push, hash }));
    for (const row of answer.pairs) context.metrics.pushedRows.inc({ outcome: row.outcome });
    return answer;
  } catch (error) {
    if (error instanceof PushIsNoted) return again(error.before);
    throw error;
  }
}

/** Equal content is one text, whatever order it came in: the schema has put all keys in its own, but those of `bases`. */
function bodyText({ pairs, ...request }: PushRequest): string {
  return JSON.stringify({
    ...request,
    pairs: pairs.map((pair) => (pair.bases ? { ...pair, bases: Object.entries(pair.bases).sort() } : pair)),
  });
}

interface Sender {
  readonly district: DistrictRow;
  readonly school: SchoolRow;
}

async function senderOf(context: Context, curator: Curator): Promise<Sender> {
  const [district, school] = await Promise.all([
    findDistrict(context.reports, curator.districtId),
    findSchool(context.reports, curator.districtId, curator.schoolId),
  ]);
  if (!district || !school) throw new AppError("signed-out");
  return { district, school };
}

/** What is wrong with the rows follows from them alone, never from the time: a repetition finds the same. */
function findingsOf(context: Context, { district, school }: Sender, pairs: readonly OutgoingPair[]): Finding[][] {
  const checked = pairs.map(({ where, fields, schoolYear, persons }) => ({
    row: where.row,
    fields,
    schoolYear,
    persons,
  }));
  return checkPairs(checked, {
    dictionary: context.dictionary,
    schoolYear: district.school_year,
    withoutInfo: true,
    senderSpellings: [school.name, ...spellingsOf(school)],
  });
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
  const rows = planPush(await readPushInput(trx, curator, push), () => context.newId());
  await writePush(taking, head, rows);
  return answerOf(head, rows, push.findings);
}

function pushOf(curator: Curator, request: PushRequest) {
  return { districtId: curator.districtId, schoolId: curator.schoolId, key: request.key };
}
