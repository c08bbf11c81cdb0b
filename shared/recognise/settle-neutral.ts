import type { Party } from "../register/fields.js";
import { type ColumnDraft, isPersonColumn } from "./column-draft.js";

/** Where somebody works; a column before the persons may else be the school of each row. */
const WORKPLACE = /предприяти|место\s+работы|работодател|фирм|компани/i;

/** A heading that names no party («стаж», «класс») belongs to the nearest person column on its left (design §5). */
export function settleNeutral(drafts: readonly ColumnDraft[]): void {
  for (const draft of drafts) {
    const neutral = draft.heading?.neutral;
    if (!neutral || draft.field !== null || draft.by === "saved") continue;
    const { party, side } = nearestParty(drafts, draft.index);
    const isRollUp =
      neutral.mentor === "mentorOrganisation" && side !== "left" && !draft.path.some((text) => WORKPLACE.test(text));
    // «Запрос» is the mentee's wherever it stands: no mentor has one.
    draft.field = isRollUp ? "school" : neutral.mentor === null ? neutral.mentee : neutral[party];
    draft.confidence = draft.field === null ? 0 : draft.confidence * (side === "left" ? 1 : 0.8);
  }
}

/** The side whose persons stand nearest to a column: on its left, failing that on its right. */
export function nearestParty(
  drafts: readonly ColumnDraft[],
  index: number,
): { readonly party: Party; readonly side: "left" | "right" | "none" } {
  const left = drafts.filter((draft) => draft.index < index && isPersonColumn(draft)).at(-1);
  const found = left ?? drafts.find((draft) => draft.index > index && isPersonColumn(draft));
  const party: Party = found?.field?.startsWith("mentee") ? "mentee" : "mentor";
  return { party, side: left ? "left" : found ? "right" : "none" };
}
