import { repairLookalikes } from "../grid/lookalikes.js";
import type { ColumnField, Party } from "../register/fields.js";
import { holds } from "./column-content.js";
import { type ColumnDraft, type ContentOf, hasParty, isForeignColumn, settle } from "./column-draft.js";
import { isLearnersHeading, partyHint, saysOtherDeed } from "./party-hints.js";
import { tellParties } from "./tell-parties.js";

/** One side is named, so that the other column of persons can only be the other's. */
const OTHER_NAMED = 0.75;
const BY_VALUES = 0.6;
const SURE_PAIRS = 0.6;

/** Finds the columns of persons that no heading names: «ФИО» twice, «Педагог» beside «Ученик», no heading at all. */
export function settlePersons(drafts: readonly ColumnDraft[], content: ContentOf): void {
  tellStudents(drafts, content);
  settleUnnamed(drafts, content);
  findPairsInOneColumn(drafts, content);
  findMissingParty(drafts, content);
  findBothParties(drafts, content);
}

/** «ФИО студента» beside «ФИО обучающегося», and no mentor named: the student is the mentor («студент – ученик»). */
function tellStudents(drafts: readonly ColumnDraft[], content: ContentOf): void {
  if (hasParty(drafts, "mentor")) return;
  const named = drafts.filter((draft) => draft.by !== "saved" && namesLearner(draft, content));
  const [student, ...more] = named.filter(({ path }) => path.some((text) => /студент/i.test(repairLookalikes(text))));
  if (!student || more.length > 0 || named.length !== 2) return;
  const parent = student.path.length > 1 ? student.path[0] : undefined;
  for (const draft of drafts) {
    if (draft.by === "saved" || (draft !== student && (parent === undefined || draft.path[0] !== parent))) continue;
    const field = draft.field?.replace(/^mentee/, "mentor") as ColumnField | undefined;
    if (field && field !== draft.field) settle(draft, field, "header", OTHER_NAMED);
  }
}

/** A column of pupils' or students' names or surnames, whether its heading names the mentee already or not. */
function namesLearner({ field, heading, path, index }: ColumnDraft, content: ContentOf): boolean {
  const means = field ?? (isLearnersHeading(path) ? heading?.neutral?.mentee : null);
  return means === "menteeSurname" || (means === "menteeName" && holds(content(index), "menteeName"));
}

/** «ФИО» twice without a parent: what stands beside tells whose it is, unless one party is already named. */
function settleUnnamed(drafts: readonly ColumnDraft[], content: ContentOf): void {
  const unnamed = drafts.filter(
    ({ heading, field, by }) =>
      field === null && by !== "saved" && heading?.neutral?.mentor?.match(/^mentor(?:Name|Surname)$/),
  );
  const [first, second] = unnamed;
  const named = (["mentor", "mentee"] as const).filter((party) => hasParty(drafts, party));
  if (!first || named.length === 2) return;
  const only = named[0];
  if (only) return giveUnnamed(drafts, first, only === "mentor" ? "mentee" : "mentor", OTHER_NAMED);
  if (!second) return settleBesideUnheaded(drafts, first, content);
  const { mentor, mentee, confidence } = tellParties(drafts, first, second, content);
  giveUnnamed(drafts, mentor, "mentor", confidence);
  giveUnnamed(drafts, mentee, "mentee", confidence);
}

/** «ФИО» beside «Закреплённый учитель»: the other column of names may tell more than its place. */
function settleBesideUnheaded(drafts: readonly ColumnDraft[], only: ColumnDraft, content: ContentOf): void {
  const [other, ...more] = personsColumns(drafts, content).filter((draft) => draft !== only);
  const told = other && more.length === 0 ? tellParties(drafts, only, other, content) : null;
  const isMentor = told ? told.mentor === only : partyHint(only.path)?.party !== "mentee";
  giveUnnamed(drafts, only, isMentor ? "mentor" : "mentee", told?.confidence ?? BY_VALUES);
}

/** A surname takes the given name and the patronymic on its right with it. */
function giveUnnamed(drafts: readonly ColumnDraft[], person: ColumnDraft, party: Party, confidence: number): void {
  const field = person.heading?.neutral?.[party] ?? null;
  settle(person, field, "header", field === null ? 0 : confidence);
  if (!field?.endsWith("Surname")) return;
  for (const draft of drafts.filter(({ index }) => index > person.index && index <= person.index + 2)) {
    const part = draft.field === null ? draft.heading?.neutral?.[party] : null;
    if (!part || !/(?:GivenName|Patronymic)$/.test(part)) break;
    settle(draft, part, "header", confidence);
  }
}

/** «Группа», «ФИО участников» or «Индивидуальная программа» over «Иванова И.И. – Петров П.П.»: both persons stand in one column. */
function findPairsInOneColumn(drafts: readonly ColumnDraft[], content: ContentOf): void {
  if (hasParty(drafts, "mentor")) return;
  const isFree = ({ field }: ColumnDraft) => field === "menteeName" || field === null || !hasParty(drafts, "mentee");
  const column = drafts.find(
    (draft) =>
      isFree(draft) && draft.by !== "saved" && !isForeignColumn(draft) && content(draft.index).surePairs >= SURE_PAIRS,
  );
  if (column) settle(column, "pair", "values", BY_VALUES);
}

/** One party has a column, the other none: an unread column of persons' names is the other's. */
function findMissingParty(drafts: readonly ColumnDraft[], content: ContentOf): void {
  const named = (["mentor", "mentee"] as const).filter((party) => hasParty(drafts, party));
  if (named.length !== 1) return;
  const missing: Party = named[0] === "mentor" ? "mentee" : "mentor";
  const free = personsColumns(drafts, content);
  const candidate = free.find(({ path }) => partyHint(path)?.party === missing) ?? free[0];
  if (candidate) settle(candidate, `${missing}Name`, "values", BY_VALUES);
}

/** No party has a column, and exactly two columns hold persons. */
function findBothParties(drafts: readonly ColumnDraft[], content: ContentOf): void {
  if (hasParty(drafts, "mentor") || hasParty(drafts, "mentee")) return;
  const [first, second, ...more] = personsColumns(drafts, content);
  if (!first || !second || more.length > 0) return;
  const { mentor, mentee, confidence } = tellParties(drafts, first, second, content);
  settle(mentor, "mentorName", "values", confidence);
  settle(mentee, "menteeName", "values", confidence);
}

/** Columns of names that stand for nobody yet; those of parents and heads are nobody's in a pair. */
function personsColumns(drafts: readonly ColumnDraft[], content: ContentOf): ColumnDraft[] {
  return drafts.filter(
    (draft) =>
      draft.field === null &&
      draft.by !== "saved" &&
      (draft.heading?.party ?? null) === null &&
      !isForeignColumn(draft) &&
      !saysOtherDeed(draft.path) &&
      holds(content(draft.index), "menteeName"),
  );
}
