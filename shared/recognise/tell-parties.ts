import type { ColumnDraft, ContentOf } from "./column-draft.js";
import { partyHint } from "./party-hints.js";

/** Two columns of persons, and which of them is more likely the mentors'. */
export interface ToldParties {
  readonly mentor: ColumnDraft;
  readonly mentee: ColumnDraft;
  readonly confidence: number;
}

/** Told by the headings or by what stands beside the names: worth a look. Told by their order alone: a guess. */
const TOLD = 0.6;
const BY_ORDER = 0.4;

/**
 * Tells mentors from mentees when no heading does: by words of the headings («Старший» beside «Младший»), else by the
 * columns beside each («класс» is a pupil's, «категория» a teacher's; the higher class, the longer experience), else
 * the first column is the mentors'.
 */
export function tellParties(
  drafts: readonly ColumnDraft[],
  first: ColumnDraft,
  second: ColumnDraft,
  content: ContentOf,
): ToldParties {
  const weight =
    hintWeight(first) - hintWeight(second) ||
    besideWeight(drafts, first, second, content) ||
    ageWeight(drafts, first, second, content);
  const [mentor, mentee] = weight < 0 ? [second, first] : [first, second];
  return { mentor, mentee, confidence: weight === 0 ? BY_ORDER : TOLD };
}

/** Above zero for a mentor. */
function hintWeight({ path }: ColumnDraft): number {
  const hint = partyHint(path);
  if (!hint) return 0;
  return (hint.party === "mentor" ? 1 : -1) * (hint.isSure ? 3 : 1);
}

type Trait = "Category" | "Position" | "Experience" | "Grade" | "Birth";

function besideWeight(
  drafts: readonly ColumnDraft[],
  first: ColumnDraft,
  second: ColumnDraft,
  content: ContentOf,
): number {
  const [left, right] = [traitsBeside(drafts, first, content), traitsBeside(drafts, second, content)];
  const isAdult = (traits: ReadonlyMap<Trait, ColumnDraft>) =>
    (["Category", "Position", "Experience"] as const).some((trait) => traits.has(trait));
  if (left.has("Grade") !== right.has("Grade")) {
    if (left.has("Grade") && isAdult(right)) return -1;
    if (right.has("Grade")) return 1;
  }
  if (left.has("Category") !== right.has("Category")) return left.has("Category") ? 1 : -1;
  return 0;
}

/** The higher class, the longer experience, the earlier birth are the mentor's. */
function ageWeight(
  drafts: readonly ColumnDraft[],
  first: ColumnDraft,
  second: ColumnDraft,
  content: ContentOf,
): number {
  const [left, right] = [traitsBeside(drafts, first, content), traitsBeside(drafts, second, content)];
  for (const trait of ["Grade", "Experience", "Birth"] as const) {
    const [one, other] = [left.get(trait), right.get(trait)].map((draft) => draft && content(draft.index).median);
    if (typeof one !== "number" || typeof other !== "number" || one === other) continue;
    return trait === "Birth" ? other - one : one - other;
  }
  return 0;
}

/** «Форма», «Дата начала», «Приказ»: what stands behind such a column says nothing of the person before it. */
function isOfPair({ heading }: ColumnDraft): boolean {
  const field = heading?.field ?? null;
  return field !== null && !/^ment(?:or|ee)|^rowNo$/.test(field);
}

/** What the columns from a person's to the next person's, or to the pair's own, say of him. */
function traitsBeside(
  drafts: readonly ColumnDraft[],
  person: ColumnDraft,
  content: ContentOf,
): ReadonlyMap<Trait, ColumnDraft> {
  const traits = new Map<Trait, ColumnDraft>();
  for (const draft of drafts.filter(({ index }) => index > person.index)) {
    if (isOfPair(draft) || content(draft.index).names > 0.5) break;
    const trait = traitOf(draft, content);
    if (trait && !traits.has(trait)) traits.set(trait, draft);
  }
  return traits;
}

function traitOf(draft: ColumnDraft, content: ContentOf): Trait | null {
  const field = draft.heading?.neutral?.mentor ?? draft.heading?.field ?? null;
  const trait = /^ment(?:or|ee)(Category|Position|Experience|Grade|Birth)$/.exec(field ?? "")?.[1];
  if (trait) return trait as Trait;
  if (draft.heading !== null) return null;
  const { kind } = content(draft.index).values;
  return kind === "grade" ? "Grade" : kind === "position" ? "Position" : null;
}
