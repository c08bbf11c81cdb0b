import type { FieldValue } from "../register/fields.js";
import { sameValue } from "./diff.js";
import { fieldHash } from "./fingerprint.js";

export interface FieldBeside {
  /** What the sheet shows, as it would be sent. */
  readonly mine: FieldValue | undefined;
  /** What the district has. */
  readonly theirs: FieldValue | undefined;
  /** The hash of what the sheet and the district are known to have agreed on; `undefined` where nobody knows. */
  readonly agreed: string | undefined;
}

/**
 * Whether a field differs because the district has moved on, so that its value may be offered to the sheet (rules 4 and
 * 13): the sheet still shows what it last agreed to. A blank of which nothing is remembered, in a new column or after the
 * workbook has lost its memory, has never been filled (rule 5), so that the district's value is offered for it as well.
 */
export function isChangedInDistrict({ mine, theirs, agreed }: FieldBeside): boolean {
  // Nearly all fields agree: only of the others is the hash taken.
  if (sameValue(mine, theirs)) return false;
  return agreed === undefined ? mine === undefined : agreed === fieldHash(mine);
}
