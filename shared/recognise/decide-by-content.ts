import type { ColumnField } from "../register/fields.js";
import { holds } from "./column-content.js";
import { type ColumnDraft, type ContentOf, hasParty, isForeignColumn, settle } from "./column-draft.js";
import { fieldsByValues } from "./map-by-values.js";
import { nearestParty } from "./settle-neutral.js";

/** Columns whose field is decided by what they hold, not by what they are headed. */

const BY_VALUES = 0.6;
/** Nothing else looks like a form or a role model. */
const BY_WORDINGS = 0.8;
/** The heading leaves the choice between a few fields, and the values make it. */
const BY_BOTH = 0.9;
/** The dictionary has the heading, and does not only have one like it. */
const SURE = 0.85;
const CHOSEN_BY_VALUES = ["form", "roleModel", "kind"] as const;

/** «Модель» may hold forms or role models, «Форма» kinds, «Направление» forms: the values decide (domain §0). */
export function decideByContent(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    const own = [...CHOSEN_BY_VALUES, "programme" as const].find((field) => field === draft.field);
    if (!own || draft.by === "saved" || holds(content(draft.index), own)) continue;
    // «Форма взаимодействия» over «очная» only sounds like the form of mentoring.
    if (
      own === "form" &&
      draft.confidence < SURE &&
      content(draft.index).filled > 0 &&
      content(draft.index).forms === 0
    )
      settle(draft, null, "header", 0);
    const other = CHOSEN_BY_VALUES.find((field) => !taken(drafts, field) && holds(content(draft.index), field));
    if (other) settle(draft, other, "values", BY_BOTH);
  }
}

/** Numbering rows and headers repeated between a few pairs may be most of a short column. */
const FEW_PAIRS = 0.3;

function taken(drafts: readonly ColumnDraft[], field: ColumnField): boolean {
  return drafts.some((draft) => draft.field === field);
}

/** «Пар» over numbers is a count, not a column of pairs. */
export function dropEmptyComposites(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    if (draft.field !== "pair" || draft.by === "saved" || content(draft.index).filled === 0) continue;
    if (content(draft.index).pairs < FEW_PAIRS) settle(draft, null, "header", 0);
  }
}

/** «Сроки (с … по …)» merged over two columns of dates: the first is the start, the second the end. */
export function partPeriod(drafts: readonly ColumnDraft[], content: ContentOf): void {
  const periods = drafts.filter(({ field, by }) => field === "period" && by !== "saved");
  const [first, second, ...more] = periods;
  if (!first || second?.index !== first.index + 1 || more.length > 0) return;
  if (first.path.join() !== second.path.join() || taken(drafts, "startDate") || taken(drafts, "endDate")) return;
  if (periods.some(({ index }) => content(index).values.kind !== "date")) return;
  settle(first, "startDate", "header", first.confidence);
  settle(second, "endDate", "header", second.confidence);
}

/** «Наставническая группа» beside «Наставник» lists his mentees: no cell of it names a mentor. */
export function menteesOfGroup(drafts: readonly ColumnDraft[], content: ContentOf): void {
  const isOpen = ({ field, by, index }: ColumnDraft): boolean =>
    field === "pair" && by !== "saved" && content(index).names > 0 && content(index).surePairs < FEW_PAIRS;
  const group = drafts.find(isOpen);
  const names = (field: ColumnField): boolean => drafts.some((draft) => draft.field === field);
  if (group && names("mentorName") && !names("menteeName") && !names("menteeSurname"))
    settle(group, "menteeName", "values", BY_WORDINGS);
}

/** Numbering rows and headers repeated between a few numbers. */
const COUNTS = 0.7;

/**
 * «Наставников» over numbers is a count. «Наставник, должность» over posts alone is the post: what such a heading says
 * besides the name.
 */
export function withoutNames(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    if (draft.field?.endsWith("Name") && draft.by !== "saved" && content(draft.index).numbers > COUNTS)
      settle(draft, null, "header", 0);
    // «Закреплён за» sounds like «дата закрепления», and names whom.
    if (/^(?:startDate|endDate|period)$/.test(draft.field ?? "") && holds(content(draft.index), "mentorName"))
      settle(draft, null, "header", 0);
    const instead = draft.heading?.instead;
    if (!instead || draft.by === "saved" || content(draft.index).filled === 0 || content(draft.index).names > 0)
      continue;
    settle(draft, instead, "values", BY_BOTH);
  }
}

/** «Наставляемый (класс)», «Группа / наставляемые» over names are the names, where that side has no other column. */
export function namesAfterAll(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    const party = draft.heading?.party ?? null;
    const isOpen = draft.field === null || /(?:Grade|Position|Organisation|GivenName)$/.test(draft.field);
    if (party === null || draft.by === "saved" || !isOpen) continue;
    const field: ColumnField = `${party}Name`;
    if (!hasParty(drafts, party) && holds(content(draft.index), field)) settle(draft, field, "values", BY_BOTH);
  }
}

/**
 * «Категория» over «школьник» and «студент» says what a class would, not how the mentor is qualified; «Статус» over
 * «действует» and «завершена» is the pair's.
 */
export function readPersonKinds(drafts: readonly ColumnDraft[], content: ContentOf): void {
  for (const draft of drafts) {
    const means = draft.heading?.field ?? draft.heading?.neutral?.mentor;
    if (means === "mentorPosition" && draft.by !== "saved" && content(draft.index).values.kind === "status")
      settle(draft, "status", "values", BY_WORDINGS);
    // «Категория наставника (педагог, студент)» is who he is, and no qualification.
    if (draft.field === "mentorCategory" && draft.by !== "saved" && content(draft.index).values.kind === "position")
      settle(draft, taken(drafts, "mentorPosition") ? null : "mentorPosition", "values", BY_WORDINGS);
    if (means !== "mentorCategory" || draft.by === "saved" || content(draft.index).values.kind !== "personKind")
      continue;
    settle(draft, "menteeGrade", "values", BY_WORDINGS);
  }
}

/** A heading that says nothing: what the column holds may still leave no choice (a class, an order, two dates). */
export function decideUnread(drafts: readonly ColumnDraft[], content: ContentOf, isHeaderless: boolean): void {
  const unread = drafts.filter(
    (draft) =>
      draft.heading === null &&
      draft.field === null &&
      draft.by !== "saved" &&
      (isHeaderless || draft.path.length > 0) &&
      !isForeignColumn(draft),
  );
  const taken = new Set(drafts.flatMap(({ field }) => (field === null ? [] : [field])));
  const give = (draft: ColumnDraft, field: ColumnField, confidence: number): void => {
    settle(draft, field, "values", confidence);
    taken.add(field);
  };
  for (const draft of unread) {
    const field = CHOSEN_BY_VALUES.find((one) => !taken.has(one) && holds(content(draft.index), one));
    if (field) give(draft, field, BY_WORDINGS);
  }
  const columns = unread
    .filter(({ field }) => field === null)
    .map(({ index }) => {
      const { party, side } = nearestParty(drafts, index);
      return { index, seen: content(index).values, party, isFirst: side !== "left" };
    });
  const found = fieldsByValues(columns, taken);
  for (const draft of unread) {
    const field = found.get(draft.index);
    if (field) give(draft, field, BY_VALUES);
  }
}
