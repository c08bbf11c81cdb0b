import {
  type ChangeIndicator,
  type ChangePapers,
  type DistrictPapers,
  districtPapersSchema,
  type FreezeIndicators,
  type Monitoring,
  monitoringSchema,
} from "../../../shared/api/monitoring.js";
import { askFor } from "./http.js";

export async function districtMonitoring(schoolYear: string, signal: AbortSignal): Promise<Monitoring> {
  return askFor("/district/monitoring", monitoringSchema, { query: { schoolYear }, signal });
}

export async function changeIndicator(csrfToken: string, change: ChangeIndicator): Promise<Monitoring> {
  return askFor("/district/monitoring", monitoringSchema, { method: "PUT", body: change, csrfToken });
}

export async function freezeIndicators(csrfToken: string, change: FreezeIndicators): Promise<Monitoring> {
  return askFor("/district/monitoring/freeze", monitoringSchema, { method: "PUT", body: change, csrfToken });
}

/** Schools' curators and papers. The server notes in its log that names were looked at. */
export async function districtPapers(schoolYear: string, signal: AbortSignal): Promise<DistrictPapers> {
  return askFor("/district/papers", districtPapersSchema, { query: { schoolYear }, signal });
}

export async function changePapers(csrfToken: string, schoolId: string, change: ChangePapers): Promise<DistrictPapers> {
  const path = `/schools/${encodeURIComponent(schoolId)}/papers`;
  return askFor(path, districtPapersSchema, { method: "PUT", body: change, csrfToken });
}
