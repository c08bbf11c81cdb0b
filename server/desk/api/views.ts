import { type AuditAnswer, auditAnswerSchema } from "../../../shared/api/audit.js";
import { type ChangeCollection, type Collection, collectionSchema } from "../../../shared/api/collection.js";
import { decideAnswerSchema, type DecideAnswer, type Decision } from "../../../shared/api/conflicts.js";
import { type OverridesAnswer, overridesAnswerSchema } from "../../../shared/api/dictionary.js";
import { type DistrictSummary, districtSummarySchema } from "../../../shared/api/district.js";
import { type DistrictConflict, districtConflictsSchema } from "../../../shared/api/district-conflicts.js";
import { type MappingProposal, mappingProposalsSchema, proposalDecidedSchema } from "../../../shared/api/mappings.js";
import { type Progress, progressSchema } from "../../../shared/api/progress.js";
import { type Settings, settingsSchema } from "../../../shared/api/settings.js";
import { askFor } from "./http.js";

/** The board of another year. */
export async function summaryOfYear(schoolYear: string, signal: AbortSignal): Promise<DistrictSummary> {
  return askFor("/district/summary", districtSummarySchema, { query: { schoolYear }, signal });
}

export async function collectionProgress(signal: AbortSignal): Promise<Progress> {
  return askFor("/district/progress", progressSchema, { signal });
}

/** Every open conflict of the district. The server notes in its log that names were looked at. */
export async function districtConflicts(signal: AbortSignal): Promise<DistrictConflict[]> {
  return (await askFor("/district/conflicts", districtConflictsSchema, { signal })).conflicts;
}

export async function decideConflicts(csrfToken: string, decisions: readonly Decision[]): Promise<DecideAnswer> {
  return askFor("/conflicts/decide", decideAnswerSchema, { method: "POST", body: { decisions }, csrfToken });
}

export async function auditPage(query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<AuditAnswer> {
  return askFor("/audit", auditAnswerSchema, { query, signal });
}

export async function changeCollection(csrfToken: string, change: ChangeCollection): Promise<Collection> {
  return askFor("/district/collection", collectionSchema, { method: "PUT", body: change, csrfToken });
}

export async function districtSettings(signal: AbortSignal): Promise<Settings> {
  return askFor("/district/settings", settingsSchema, { signal });
}

export async function changeSettings(csrfToken: string, settings: Settings): Promise<Settings> {
  return askFor("/district/settings", settingsSchema, { method: "PUT", body: settings, csrfToken });
}

/** The district's additions to the dictionary, with the version that a change of them names. */
export async function dictionaryAdditions(signal: AbortSignal): Promise<OverridesAnswer> {
  return askFor("/dictionary/overrides", overridesAnswerSchema, { signal });
}

export async function changeAdditions(csrfToken: string, version: number, document: unknown): Promise<OverridesAnswer> {
  const headers = { "If-Match": `"${String(version)}"` };
  return askFor("/dictionary/overrides", overridesAnswerSchema, { method: "PUT", body: document, headers, csrfToken });
}

export async function mappingProposals(signal: AbortSignal): Promise<MappingProposal[]> {
  return (await askFor("/mapping-proposals", mappingProposalsSchema, { signal })).proposals;
}

export async function decideProposal(csrfToken: string, id: string, decision: "accept" | "decline"): Promise<number> {
  const path = `/mapping-proposals/${encodeURIComponent(id)}/${decision}`;
  return (await askFor(path, proposalDecidedSchema, { method: "POST", csrfToken })).version;
}
