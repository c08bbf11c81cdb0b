import type { Dictionary, PartyKind } from "../dictionary/schema.js";
import type { PairFields, Party } from "../register/fields.js";

/** The kind of person that the row itself shows on a side: by class, post, experience, category. `null`: it does not tell. */
export function shownKind(party: Party, fields: PairFields, dictionary: Dictionary): PartyKind | null {
  const grade = party === "mentor" ? fields.mentorGrade : fields.menteeGrade;
  if (grade !== undefined && CLASS_OF_SCHOOL.test(grade)) return "pupil";
  const position = party === "mentor" ? fields.mentorPosition : fields.menteePosition;
  const byPosition = position === undefined ? null : kindOfPosition(position, dictionary);
  if (byPosition !== null) return byPosition;
  if (party === "mentor" && fields.mentorCategory !== undefined) return "teacher";
  const experience = party === "mentor" ? fields.mentorExperience : fields.menteeExperience;
  return experience !== undefined ? "teacher" : null;
}

/** «2 мл. гр.» is a kindergarten's, where its teachers work; «3 курс» a college's. */
const CLASS_OF_SCHOOL = /^(?:[1-9]|1[01])(?!\d)(?!.*(?:гр\.|групп|курс))/iu;

/** «5 «А» класс» is a pupil's place, «учитель физики» a teacher's. */
function kindOfPosition(written: string, dictionary: Dictionary): PartyKind | null {
  const position = written.toLowerCase().replace(/ё/g, "е");
  if (/^\d{1,2}[\s«"-]*\p{L}?[»"]?\s*(?:класс|кл)?\.?$/u.test(position)) return "pupil";
  const entry = dictionary.personWords.find(({ words }) => words.some((word) => position.startsWith(word)));
  if (!entry) return null;
  return entry.kind === "lecturer" ? "teacher" : entry.kind;
}

/** The form that the persons or the role model of a row give, when they leave no choice; `among` narrows it. */
export function deducedForm(fields: PairFields, dictionary: Dictionary, among?: readonly string[]): string | null {
  const allowed = (code: string) => among === undefined || among.includes(code);
  const model = dictionary.roleModels.find((entry) => entry.name === fields.roleModel);
  const byModel = (model?.forms ?? []).filter(allowed);
  if (byModel.length === 1) return byModel[0] ?? null;
  const mentor = shownKind("mentor", fields, dictionary);
  const mentee = shownKind("mentee", fields, dictionary);
  const fits = dictionary.forms.filter(
    (form) =>
      allowed(form.code) &&
      (among
        ? agrees(form.mentor, mentor) && agrees(form.mentee, mentee)
        : form.mentor === mentor && form.mentee === mentee),
  );
  const told = mentor !== null || mentee !== null;
  return told && fits.length === 1 ? (fits[0]?.code ?? null) : null;
}

function agrees(kind: PartyKind, shown: PartyKind | null): boolean {
  return shown === null || shown === kind;
}
