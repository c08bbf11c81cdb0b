import { reducePair } from "../../shared/privacy/reduce.js";
import type { PairFields } from "../../shared/register/fields.js";
import type { PersonsOfPair } from "../../shared/persons/district/school-person.js";
import { aDictionary } from "../support/build-dictionary.js";
import { aPolicy } from "../support/build-pairs.js";
import type { Random } from "../support/random.js";
import { anyPerson, anySurname, type Person, PEOPLES, written } from "./person.js";
import { NOISES } from "./noise.js";
import { withSlip } from "./slips.js";

/** A district as its server knows it, and who is who in truth. */
export interface GeneratedDistrict {
  readonly pairs: readonly PersonsOfPair[];
  /** By a pair's index, who its persons are; the code under test never sees it. */
  readonly truth: readonly { readonly mentor: number; readonly mentee: number }[];
}

export interface DistrictSize {
  readonly schools: number;
  readonly teachers: number;
  readonly pupils: number;
}

interface Someone {
  readonly id: number;
  readonly person: Person;
  readonly birth: number;
}

/** Of a hundred: in how many a thing happens. The rates are guesses; docs/persons.md says so. */
const RATE = {
  /** Works, or learns, in a second school too. */
  elsewhere: 6,
  pupilElsewhere: 1,
  /** A relative: the same surname and father's name, or the same surname alone. */
  relative: 12,
  /** Another person of the very same name. */
  namesake: 0.5,
  /** The school keeps births. */
  births: 40,
  /** A row has the name otherwise than the school's other rows: initials, no patronymic, a slip or two, a double surname. */
  initials: 4,
  noPatronymic: 3,
  slip: 3,
  twoSlips: 0.5,
  doubleSurname: 0.7,
  otherSurname: 0.5,
  noise: 30,
};

/** Makes up schools with teachers and pupils in pairs, as their curators might write them, reduced as they leave. */
export function generatedDistrict(random: Random, size: DistrictSize): GeneratedDistrict {
  const happens = (percent: number) => random.next() * 100 < percent;
  const [people, ...others] = PEOPLES;
  const someone = population(random, happens, () => (happens(60) ? people : random.pick(others)));
  const pairs: PersonsOfPair[] = [];
  const truth: { mentor: number; mentee: number }[] = [];
  const staff = staffOf(size.schools, size.teachers, random, happens, (before) =>
    someone(before, 1955 + random.below(45)),
  );
  const classes = staffOf(
    size.schools,
    size.pupils,
    random,
    (rate) => (rate === RATE.relative ? happens(rate) : happens(rate * (RATE.pupilElsewhere / RATE.elsewhere))),
    (before) => someone(before, 2005 + random.below(8)),
  );
  for (let school = 0; school < size.schools; school += 1) {
    const [teachers, pupils] = [staff[school] ?? [], classes[school] ?? []];
    const keepsBirths = happens(RATE.births);
    const add = (form: string, mentor: Someone, mentee: Someone): void => {
      const fields: PairFields = {
        ...{ form, mentorName: asWritten(mentor.person, random, happens), startDate: "2022-09-01" },
        menteeName: asWritten(mentee.person, random, happens),
        ...(keepsBirths ? { mentorBirth: String(mentor.birth), menteeBirth: String(mentee.birth) } : {}),
        ...(form === "teacher-pupil" ? { menteeGrade: "9А" } : {}),
      };
      const reduced = reducePair(fields, aPolicy(), aDictionary(), "2022-2023");
      pairs.push({ school: `school ${school}`, fields: reduced.fields, persons: reduced.persons });
      truth.push({ mentor: mentor.id, mentee: mentee.id });
    };
    for (const teacher of teachers) add("teacher-teacher", teacher, random.pick(teachers));
    for (const pupil of pupils) add("teacher-pupil", random.pick(teachers), pupil);
  }
  return { pairs, truth };
}

type Happens = (percent: number) => boolean;

/** Makes up persons one by one, some of them relatives or namesakes of one before. */
function population(random: Random, happens: Happens, anyPeople: () => Person["people"] | undefined) {
  let next = 0;
  return (before: Someone | undefined, birth: number): Someone => {
    next += 1;
    const made = anyPerson(random, anyPeople());
    if (before && happens(RATE.namesake)) return { id: next, person: before.person, birth };
    if (before && happens(RATE.relative)) return { id: next, person: relativeOf(before.person, made, random), birth };
    return { id: next, person: made, birth };
  };
}

/** A brother or sister, or whoever else bears the surname, with a name of their own. */
function relativeOf(person: Person, made: Person, random: Random): Person {
  const { people, woman } = person;
  const given = random.pick(woman ? people.women : people.men);
  const patronymic =
    random.below(2) === 0 ? person.patronymic : made.woman === woman ? made.patronymic : person.patronymic;
  return given === person.given && patronymic === person.patronymic ? made : { ...person, given, patronymic };
}

/** By school, who works or learns there; some of them also in another. */
function staffOf(
  schools: number,
  each: number,
  random: Random,
  happens: Happens,
  make: (before: Someone | undefined) => Someone,
): Someone[][] {
  const staff: Someone[][] = Array.from({ length: schools }, () => []);
  const all: Someone[] = [];
  for (const own of staff) {
    for (let count = 0; count < each; count += 1) {
      const near = own.length > 0 && random.below(2) === 0 ? own : all;
      const one = make(near.length > 0 ? random.pick(near) : undefined);
      all.push(one);
      own.push(one);
      if (happens(RATE.elsewhere)) staff[random.below(schools)]?.push(one);
    }
  }
  return staff.map((own) => [...new Set(own)]);
}

/** The name as a row has it. */
function asWritten(person: Person, random: Random, happens: Happens): string {
  const name = mistaken(person, random, happens);
  return happens(RATE.noise) ? random.pick(NOISES)(name, random) : name;
}

function mistaken(person: Person, random: Random, happens: Happens): string {
  const { surname, given, patronymic } = person;
  if (happens(RATE.initials))
    return `${surname} ${given.charAt(0)}.${patronymic === "" ? "" : `${patronymic.charAt(0)}.`}`;
  if (happens(RATE.noPatronymic)) return `${surname} ${given}`;
  if (happens(RATE.doubleSurname))
    return written({ ...person, surname: `${surname}-${anySurname(random, person.people, person.woman)}` });
  if (happens(RATE.otherSurname))
    return written({ ...person, surname: anySurname(random, person.people, person.woman) });
  if (happens(RATE.slip)) return slipped(written(person), 1, random);
  return happens(RATE.twoSlips) ? slipped(written(person), 2, random) : written(person);
}

function slipped(name: string, slips: number, random: Random): string {
  const words = name.split(" ");
  for (let count = 0; count < slips; count += 1) {
    const at = random.below(words.length);
    words[at] = withSlip(words[at] ?? "", random);
  }
  return words.join(" ");
}
