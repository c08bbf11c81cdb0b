import { type ColumnDraft, type ContentOf, settle } from "./column-draft.js";
import { nearestParty } from "./settle-neutral.js";

/** Columns whose values are not what their headings promise: ages, durations, names and numbers of groups. */

/** Numbering rows and headers repeated between a few numbers. */
const MOST_NUMBERS = 0.7;
const BY_BOTH = 0.9;
const ELDEST = 100;

/** «Срок (месяцев)» over «9» says how long, and no dates can be known from it. */
export function leaveDurations(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    if (draft.field !== "period" || draft.by === "saved" || content(draft.index).numbers < MOST_NUMBERS) continue;
    if ((content(draft.index).median ?? ELDEST) < ELDEST) settle(draft, null, "header", 0);
  }
}

/** «Возраст» over «14» is no birth, and from it none can be known. */
export function leaveAges(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    if (!draft.field?.endsWith("Birth") || draft.by === "saved") continue;
    if (!draft.path.some((text) => /возраст/i.test(text))) continue;
    if ((content(draft.index).median ?? ELDEST) < ELDEST) settle(draft, null, "header", 0);
  }
}

/** «Группа» over «1», «2», «3» before the persons numbers the groups of a mentor's: no class is called so. */
export function numberGroups(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    if (!draft.field?.endsWith("Grade") || draft.by === "saved" || nearestParty(drafts, draft.index).side === "left")
      continue;
    // «Название группы» over «Пифагор» names a mentor's group, too.
    if (draft.path.some((text) => /(?:назван|наименован)\S*\s+групп/i.test(text))) settle(draft, null, "header", 0);
    else if (draft.path.some((text) => /групп/i.test(text)) && content(draft.index).values.kind === "number")
      settle(draft, "rowNo", "values", BY_BOTH);
  }
}
