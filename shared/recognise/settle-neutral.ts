import type { Party } from "../register/fields.js";
import { type ColumnDraft, type ContentOf, isPersonColumn } from "./column-draft.js";
import { isAdultsHeading, isLearnersHeading } from "./party-hints.js";

/** Where somebody works; a column before the persons may else be the school of each row. */
const WORKPLACE = /предприяти|место\s+работы|работодател|фирм|компани/i;

/** A heading that names no party («стаж», «класс») belongs to the nearest person column on its left (design §5). */
export function settleNeutral(drafts: readonly ColumnDraft[], content: ContentOf): void {
  // Classes last: whether the mentor has a post may stand in a column behind them.
  for (const draft of [...drafts.filter((one) => !isClass(one)), ...drafts.filter(isClass)]) {
    const neutral = draft.heading?.neutral;
    if (!neutral || draft.field !== null || draft.by === "saved") continue;
    const { party: nearest, side } = nearestParty(drafts, draft.index);
    const party =
      (side === "right" && isLearnersClass(drafts, draft, content)) || isClassOfPair(drafts, draft)
        ? "mentee"
        : isMentorsWorkplace(drafts, draft)
          ? "mentor"
          : nearest;
    const isRollUp =
      neutral.mentor === "mentorOrganisation" && side !== "left" && !draft.path.some((text) => WORKPLACE.test(text));
    // «Запрос» is the mentee's wherever it stands: no mentor has one.
    draft.field = isRollUp ? "school" : neutral.mentor === null ? neutral.mentee : neutral[party];
    draft.confidence = draft.field === null ? 0 : draft.confidence * (side === "left" ? 1 : 0.8);
  }
}

/** «Студент | Предприятие | Наставник»: a learner has no enterprise of his own, he works at the mentor's. */
function isMentorsWorkplace(drafts: readonly ColumnDraft[], { heading, path }: ColumnDraft): boolean {
  if (heading?.neutral?.mentor !== "mentorOrganisation" || !path.some((text) => WORKPLACE.test(text))) return false;
  return drafts.some((other) => /^mentee(?:Name|Surname)$/.test(other.field ?? "") && isLearnersHeading(other.path));
}

function isClass({ field, heading }: ColumnDraft): boolean {
  return /Grade$/.test(field ?? heading?.neutral?.mentor ?? "");
}

/** «Наставник / наставляемый» in one column, and one class: it is the learner's. */
function isClassOfPair(drafts: readonly ColumnDraft[], column: ColumnDraft): boolean {
  const isAlone = !drafts.some((other) => other !== column && isClass(other));
  return isClass(column) && isAlone && drafts.some(({ field }) => field === "pair");
}

const FEW_POSTS = 0.3;

/**
 * «Группа | Наставник | Студент»: the only class of the table, before both, is the learner's where the mentee's heading
 * says a learner, or the mentor has a post.
 */
function isLearnersClass(drafts: readonly ColumnDraft[], column: ColumnDraft, content: ContentOf): boolean {
  if (!isClass(column) || drafts.some((other) => other !== column && isClass(other))) return false;
  return drafts.some(({ field, path, index }) => {
    if (field === "menteeName" || field === "menteeSurname") return isLearnersHeading(path);
    if (/^mentor(?:Position|Category|Experience)$/.test(field ?? "")) return true;
    return field === "mentorName" && (isAdultsHeading(path) || content(index).posts > FEW_POSTS);
  });
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
