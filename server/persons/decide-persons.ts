import type { Knex } from "knex";
import type { DecidePersons, PersonDecisionAnswer } from "../../shared/api/persons.js";
import { findDoubles } from "../../shared/persons/district/doubles.js";
import { Links, type PersonDecision } from "../../shared/persons/district/links.js";
import type { SchoolPerson } from "../../shared/persons/district/school-person.js";
import { auditEntry, type Session } from "../auth/session.js";
import { refuseClosed } from "../collection/closed-years.js";
import { refuseTelling } from "../collection/comment.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { readDistrict } from "../reports/district-data.js";
import { insertAudit } from "../store/audit.js";
import { lockDistrict } from "../store/districts.js";
import {
  findPersonDecision,
  insertPersonDecision,
  livePersonDecisions,
  undoPersonDecision,
} from "../store/person-decisions.js";
import type { PersonDecisionRow } from "../store/rows.js";
import { decisionAnswers } from "./district-persons.js";
import { type KnownPersons, knownPersons } from "./known-persons.js";
import { cardsOf } from "./person-card.js";
import { personId } from "./person-ids.js";

/**
 * Keeps the coordinator's word that two persons are one, or two (RULES.md, rule 12): a link over persons, which touches no
 * pair. The same request again, and a word that stands already, get the decision that was made before. Throws
 * `unknown-id` for somebody whom no row of the district's year speaks of, `persons-contradict`, `year-closed`,
 * `key-reused`, and what the note is refused for.
 */
export async function decidePersons(
  context: Context,
  session: Session,
  request: DecidePersons,
): Promise<PersonDecisionAnswer> {
  const { districtId } = session;
  const data = await readDistrict(context, districtId, request.schoolYear);
  const known = knownPersons(context, data);
  const [one, other] = [personOf(known, request.one), personOf(known, request.other)];
  const why = findDoubles(known.persons).find((double) => isBetween(double, one, other))?.why ?? null;
  const row = await context.db.transaction(async (trx) => {
    await lockDistrict(trx, districtId);
    const before = await madeBefore(trx, districtId, request);
    if (before) return before;
    await refuseClosed(trx, districtId, [data.schoolYear]);
    const { note } = request;
    if (note !== null) await refuseTelling(context, trx, { districtId, text: note, pairs: known.stored });
    const audit = auditEntry(context, session, "persons.decide", { decision: request.id, answer: request.answer, why });
    const made = {
      ...{ district_id: districtId, id: request.id, one_id: request.one, other_id: request.other },
      ...{ answer: request.answer, why, note, at: audit.at, session_id: session.row.id },
    };
    await insertPersonDecision(trx, made);
    await insertAudit(trx, audit);
    return { ...made, undone_at: null, undone_by: null };
  });
  return answerOf(row, known, cardsOf(data, known));
}

/** Takes a decision back, whoever made it; one that was taken back stays so. Throws `unknown-id`. */
export async function undoDecision(context: Context, session: Session, id: string): Promise<PersonDecisionAnswer> {
  const { districtId } = session;
  const row = await context.db.transaction(async (trx) => {
    await lockDistrict(trx, districtId);
    const before = await findPersonDecision(trx, districtId, id);
    if (!before) throw new AppError("unknown-id");
    if (before.undone_at !== null) return before;
    const audit = auditEntry(context, session, "persons.undo", { decision: id, answer: before.answer });
    await undoPersonDecision(trx, id, { districtId, at: audit.at, sessionId: session.row.id });
    await insertAudit(trx, audit);
    return { ...before, undone_at: audit.at };
  });
  const data = await readDistrict(context, districtId);
  const known = knownPersons(context, data);
  return answerOf(row, known, cardsOf(data, known));
}

function answerOf(row: PersonDecisionRow, ...known: [KnownPersons, ReturnType<typeof cardsOf>]): PersonDecisionAnswer {
  const [answer] = decisionAnswers([row], ...known);
  if (!answer) throw new Error("a decision has no answer");
  return answer;
}

function personOf({ persons, source }: KnownPersons, id: string): SchoolPerson {
  const person = persons.people.find((each) => personId(source, each) === id);
  if (!person) throw new AppError("unknown-id");
  return person;
}

function isBetween(
  double: { one: SchoolPerson; other: SchoolPerson },
  one: SchoolPerson,
  other: SchoolPerson,
): boolean {
  return (double.one === one && double.other === other) || (double.one === other && double.other === one);
}

/** The decision of this very request, or one that says the same of the same two. Refuses what contradicts another. */
async function madeBefore(trx: Knex, districtId: string, request: DecidePersons): Promise<PersonDecisionRow | null> {
  const repeated = await findPersonDecision(trx, districtId, request.id);
  if (repeated) {
    const isSame = repeated.answer === request.answer && repeated.note === request.note;
    if (!isSame || !isOfTheTwo(repeated, request)) throw new AppError("key-reused");
    return repeated;
  }
  const live = await livePersonDecisions(trx, districtId);
  const standing = live.find((row) => row.answer === request.answer && isOfTheTwo(row, request));
  if (standing) return standing;
  const links = new Links(live.map((row): PersonDecision => ({ ...row, one: row.one_id, other: row.other_id })));
  if (!links.allow(request)) throw new AppError("persons-contradict");
  return null;
}

function isOfTheTwo({ one_id, other_id }: PersonDecisionRow, { one, other }: DecidePersons): boolean {
  return (one_id === one && other_id === other) || (one_id === other && other_id === one);
}
