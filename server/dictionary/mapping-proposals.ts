import { createHash } from "node:crypto";
import type { MappingProposal } from "../../shared/api/mappings.js";
import { withHeading } from "../../shared/dictionary/overrides/with-heading.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { learntPath } from "../../shared/recognise/learnt-heading.js";
import { readHeading } from "../../shared/recognise/read-heading.js";
import type { ColumnField } from "../../shared/register/fields.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { findDistrict } from "../store/districts.js";
import { decidedProposals, noteDecision, proposedHeadings } from "../store/mappings.js";
import { changeOverridesIn } from "./change-overrides.js";
import { type DistrictDictionary, districtDictionary } from "./district-dictionary.js";

/** Headings that schools have corrected and that the district's dictionary does not know yet. */
export async function mappingProposals(context: Context, districtId: string): Promise<MappingProposal[]> {
  const { dictionary } = await currentDictionary(context, districtId);
  const [found, decided] = await Promise.all([
    proposedHeadings(context.reports, districtId),
    decidedProposals(context.reports, districtId),
  ]);
  return found
    .map((each) => ({ ...each, field: each.field as ColumnField, id: proposalId(each) }))
    .filter((each) => !decided.has(each.id) && !isKnown(each, dictionary));
}

/** The heading becomes a synonym of the district's dictionary, so that every school has it. Gives its new version. */
export async function acceptProposal(context: Context, session: Session, id: string): Promise<number> {
  const proposal = await openProposal(context, session.districtId, id);
  const { version: seen, overrides, dictionary } = await currentDictionary(context, session.districtId);
  const audit = auditEntry(context, session, "mapping.decide", { proposal: id, decision: "accepted" });
  return context.db.transaction(async (trx) => {
    await noteDecision(trx, { ...decisionOf(session, id, audit.at), decision: "accepted" });
    const document = withHeading(overrides, proposal, dictionary);
    const { version } = await changeOverridesIn(context, trx, { seen, document, audit }).catch(unfit);
    return version;
  });
}

/** The heading is not offered again; the schools that have corrected it keep their corrections. */
export async function declineProposal(context: Context, session: Session, id: string): Promise<number> {
  await openProposal(context, session.districtId, id);
  const { version } = await currentDictionary(context, session.districtId);
  const audit = auditEntry(context, session, "mapping.decide", { proposal: id, decision: "declined" });
  await context.db.transaction(async (trx) => {
    await noteDecision(trx, { ...decisionOf(session, id, audit.at), decision: "declined" });
    await insertAudit(trx, audit);
  });
  return version;
}

function decisionOf(session: Session, proposalId: string, at: string) {
  return { districtId: session.districtId, proposalId, at, sessionId: session.row.id };
}

async function openProposal(context: Context, districtId: string, id: string): Promise<MappingProposal> {
  const proposal = (await mappingProposals(context, districtId)).find((each) => each.id === id);
  if (!proposal) throw new AppError("not-found");
  return proposal;
}

/** A heading that means something else already: the coordinator reads why, in the dictionary's own words. */
function unfit(thrown: unknown): never {
  if (!(thrown instanceof AppError) || thrown.code !== "dictionary-invalid") throw thrown;
  const { problems } = thrown.details as { problems: { message: string }[] };
  throw new AppError("proposal-unfit", { why: problems[0]?.message ?? "" }, thrown.details);
}

async function currentDictionary(context: Context, districtId: string): Promise<DistrictDictionary> {
  const district = await findDistrict(context.db, districtId);
  if (!district) throw new AppError("signed-out");
  return districtDictionary(context, { districtId, version: district.dictionary_version }, context.db);
}

/** Read so surely that no school would have to correct it; what is only alike may be read otherwise elsewhere. */
const SURE = 0.95;

function isKnown({ heading, field }: Pick<MappingProposal, "heading" | "field">, dictionary: Dictionary): boolean {
  const read = readHeading(learntPath(heading), dictionary);
  return read?.field === field && read.confidence >= SURE;
}

const ID_DIGITS = 16;

/** The same correction has the same id, whichever school makes it next. */
function proposalId({ heading, field }: { readonly heading: string; readonly field: string }): string {
  return createHash("sha256").update(`${field}\n${heading}`).digest("hex").slice(0, ID_DIGITS);
}
