import {
  type DecidePersons,
  type PersonDecisionAnswer,
  personDecisionSchema,
  type PersonsAnswer,
  personsAnswerSchema,
} from "../../../shared/api/persons.js";
import { askFor } from "./http.js";

/** Who may be one person, what was decided, and mentors' loads. The server notes in its log that names were looked at. */
export async function districtPersons(signal: AbortSignal): Promise<PersonsAnswer> {
  return askFor("/district/persons", personsAnswerSchema, { signal });
}

/** Says that two are one person, or two. The same again changes nothing. */
export async function decidePersons(csrfToken: string, body: DecidePersons): Promise<PersonDecisionAnswer> {
  return askFor("/district/persons/decisions", personDecisionSchema, { method: "POST", body, csrfToken });
}

export async function undoDecision(csrfToken: string, id: string): Promise<PersonDecisionAnswer> {
  const path = `/district/persons/decisions/${encodeURIComponent(id)}/undo`;
  return askFor(path, personDecisionSchema, { method: "POST", csrfToken });
}
