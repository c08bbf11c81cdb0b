import type { Finding } from "../../../shared/check/finding.js";
import { message } from "../../../shared/messages/message.js";
import { ageOn } from "../../../shared/register/iso-date.js";
import type { MergedPair } from "../merged-data.js";

/** As the catalogue's plural knows it. */
const AGE_UNKNOWN = -1;

/**
 * What the checks noticed in a pair, for the coordinator: a short label for each finding («нет согласия; возраст
 * 6 лет»), because the sentences of the catalogue tell a curator what to do in a sheet that the coordinator has not got.
 */
export function warningLabels(pair: MergedPair): string | null {
  const labels = pair.warnings.map((finding) => labelOf(finding, pair));
  return labels.length === 0 ? null : [...new Set(labels)].join("; ");
}

function labelOf({ code, field }: Finding, pair: MergedPair): string {
  return message(`report.finding.${code}`, {
    field: field === null ? "none" : message(`field.${field}`),
    age: code === "age.range" ? ageOf(pair, field) : AGE_UNKNOWN,
  });
}

/** At the start of the pair, as the check counts it; of a year alone, the greatest that it allows. */
function ageOf({ fields }: MergedPair, field: Finding["field"]): number {
  const birth = field === "mentorBirth" ? fields.mentorBirth : fields.menteeBirth;
  if (birth === undefined || fields.startDate === undefined) return AGE_UNKNOWN;
  return ageOn(birth.length === 4 ? `${birth}-01-01` : birth, fields.startDate);
}
