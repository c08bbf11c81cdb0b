import type { DistrictSummary, SchoolSummary } from "../../../shared/api/district.js";

const school = (id: string, name: string, given: Partial<SchoolSummary>): SchoolSummary => ({
  id,
  name,
  pairs: 0,
  mentors: 0,
  mentees: 0,
  forms: {},
  warnings: 0,
  openConflicts: 0,
  lastPushAt: null,
  refused: 0,
  heldBack: 0,
  // A school that has sent is where its push has brought it, unless a test says otherwise.
  state: given.lastPushAt ? "sent" : "silent",
  returns: { open: 0, answered: 0 },
  lastReceipt: given.lastPushAt ? Number(id) : null,
  declaredNoneAt: null,
  ...given,
});

/** A district of six schools of every state, one with a rare form, the worst not first. */
export function fixtureSummary(now: Date): DistrictSummary {
  const ago = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
  const schools = [
    school("1", "МБОУ «Подгорновская СОШ»", {
      pairs: 12,
      mentors: 9,
      mentees: 12,
      forms: { "teacher-teacher": 8, "pupil-pupil": 4 },
      lastPushAt: ago(0),
    }),
    school("2", "МБОУ «Манжерокская СОШ»", {
      pairs: 7,
      mentors: 7,
      mentees: 7,
      forms: { "teacher-teacher": 5, "teacher-pupil": 2 },
      warnings: 4,
      lastPushAt: ago(1),
    }),
    school("3", "МБОУ «Берёзовская ООШ имени Героя Советского Союза Николая Ивановича Степанова»", {
      pairs: 13,
      mentors: 10,
      mentees: 13,
      forms: { "teacher-teacher": 10, "employer-pupil": 2, "head-teacher": 1 },
      warnings: 2,
      refused: 9,
      lastPushAt: ago(12),
    }),
    school("4", "МАОУ «Лицей № 6»", {
      pairs: 8,
      mentors: 6,
      mentees: 8,
      forms: { "pupil-pupil": 8 },
      openConflicts: 2,
      lastPushAt: ago(3),
    }),
    school("5", "МБОУ «Соузгинская СОШ»", {}),
    school("6", "МБОУ «Чемальская СОШ»", {
      pairs: 1,
      mentors: 1,
      mentees: 1,
      forms: { "teacher-teacher": 1 },
      lastPushAt: ago(40),
    }),
  ];
  const sum = (field: "pairs" | "mentors" | "mentees"): number => schools.reduce((all, each) => all + each[field], 0);
  return {
    district: { id: "d", name: "Майминский район" },
    schoolYear: "2022-2023",
    collection: { schoolYear: "2022-2023", dueDate: null, openedAt: ago(60), closedAt: null },
    ownForms: [],
    schools,
    totals: { schools: 6, reported: 5, pairs: sum("pairs"), mentors: sum("mentors"), mentees: sum("mentees") },
  };
}
