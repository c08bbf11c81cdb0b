import type { Random } from "../support/random.js";
import { anyPerson, anySurname, childOf, type Person, written } from "./person.js";
import { dashes, letterCase, lettersWithoutDots, lookalikes, type Noise, spaces } from "./noise.js";
import { nameWithSlips } from "./slips.js";

/** `one`: a single person; `two`: two persons; `open`: the names alone cannot tell, whatever the reader. */
export type Truth = "one" | "two" | "open";

export interface Case {
  readonly title: string;
  readonly truth: Truth;
  /** Written otherwise only, so that `same` is due; of the other cases of one person `ask` is enough. */
  readonly onlyWriting?: boolean;
  /** Two names of a person, or of the person and another; `null` when the person does not fit the case. */
  make(person: Person, random: Random): readonly [string, string] | null;
}

const PARTICLE = / (?=(?:оглы|кызы|угли|кизи|уулу)$)/;

function initialsOf({ surname, given, patronymic }: Person): string {
  return `${surname} ${given.charAt(0)}.${patronymic === "" ? "" : `${patronymic.charAt(0)}.`}`;
}

function caseOf(title: string, truth: Truth | "writing", make: Case["make"]): Case {
  return truth === "writing" ? { title, truth: "one", onlyWriting: true, make } : { title, truth, make };
}

function rewritten(title: string, noise: Noise): Case {
  return {
    title,
    truth: "one",
    onlyWriting: true,
    make: (person, random) => {
      const other = noise(written(person), random);
      return other === written(person) ? null : [written(person), other];
    },
  };
}

function other(title: string, change: (person: Person, random: Random) => Partial<Person> | null): Case {
  return {
    title,
    truth: "two",
    make: (person, random) => {
      const changed = change(person, random);
      const name = changed && written({ ...person, ...changed });
      return name === null || name === written(person) ? null : [written(person), name];
    },
  };
}

export const CASES: readonly Case[] = [
  rewritten("«е» вместо «ё»", lettersWithoutDots),
  rewritten("латинские буквы", lookalikes),
  rewritten("регистр", letterCase),
  rewritten("пробелы", spaces),
  rewritten("дефисы", dashes),
  rewritten("оглы/кызы слитно или через дефис", (name, random) => name.replace(PARTICLE, random.pick(["-", ""]))),
  rewritten("двойная фамилия через пробел", (name) =>
    /^\S+-\S+ \S+ \S+$/.test(name) && !/-(?:оол|заде)|^Тер-/.test(name) ? name.replace("-", " ") : name,
  ),
  caseOf("имя впереди фамилии", "writing", (person) => [
    written(person),
    [person.given, person.patronymic, person.surname].filter(Boolean).join(" "),
  ]),
  caseOf("инициалы", "one", (person, random) => {
    const { surname, given, patronymic } = person;
    const initials = patronymic === "" ? `${given.charAt(0)}.` : `${given.charAt(0)}. ${patronymic.charAt(0)}.`;
    return [written(person), random.pick([initialsOf(person), `${surname} ${initials}`, `${initials} ${surname}`])];
  }),
  caseOf("без отчества", "one", (person) =>
    person.patronymic === "" ? null : [written(person), written({ ...person, patronymic: "" })],
  ),
  slipped("описка в одной букве", 1),
  slipped("описки в двух буквах", 2),
  caseOf("прежняя фамилия в скобках", "one", (person, random) => {
    const { surname, given, patronymic } = person;
    const now = anySurname(random, person.people, true);
    const married = [`${now} (${random.pick(["", "", "до брака ", "урожд. "])}${surname})`, given, patronymic];
    return person.woman && now !== surname ? [written(person), married.join(" ").trim()] : null;
  }),
  caseOf("вторая фамилия через дефис", "one", (person, random) => {
    const joined = `${person.surname}-${anySurname(random, person.people, true)}`;
    return person.woman && !person.surname.includes("-")
      ? [written(person), written({ ...person, surname: joined })]
      : null;
  }),
  caseOf("смена фамилии без пометки", "one", (person, random) => {
    const surname = anySurname(random, person.people, true);
    return person.woman && surname !== person.surname ? [written(person), written({ ...person, surname })] : null;
  }),
  other("чужие люди", (_, random) => anyPerson(random)),
  other("тёзки с другим отчеством", (person, random) => {
    const patronymic = childOf(random.pick(person.people.patronymics), person.woman);
    return person.patronymic === "" ? null : { patronymic };
  }),
  other("те же имя и отчество, другая фамилия", (person, random) => {
    const surname = anySurname(random, person.people, person.woman);
    return person.patronymic === "" ? null : { surname };
  }),
  other("братья или сёстры", (person, random) => ({
    given: random.pick(person.woman ? person.people.women : person.people.men),
  })),
  other("брат и сестра", (person, random) => {
    const patronymics = person.people.patronymics.find((one) => childOf(one, person.woman) === person.patronymic);
    const form = person.people.surnames.find(([, woman]) => woman === person.surname);
    if (!person.woman || !patronymics || !form) return null;
    return { surname: form[0], given: random.pick(person.people.men), patronymic: childOf(patronymics, false) };
  }),
  other("отец и сын", (person, random) => {
    const [father, son] = random.pick(person.people.patronymics);
    return person.woman || person.given === father ? null : { given: father, patronymic: sonOf(person) ?? son };
  }),
  caseOf("инициалы не подходят", "two", (person, random) => {
    const another = anyPerson(random, person.people);
    const initials = initialsOf({ ...another, surname: person.surname });
    const fits = another.given[0] === person.given[0];
    return fits ? null : [written(person), initials];
  }),
  caseOf("инициалы подошли другому", "open", (person, random) => {
    const another = { ...anyPerson(random, person.people), surname: person.surname };
    const fits = initialsOf(another) === initialsOf(person) && another.given !== person.given;
    return fits ? [written(person), initialsOf(another)] : null;
  }),
  caseOf("полные тёзки", "open", (person) => [written(person), written(person)]),
];

function slipped(title: string, count: number): Case {
  return {
    title,
    truth: "one",
    make: (person, random) => {
      const name = nameWithSlips(written(person), count, random);
      return name === null ? null : [written(person), name];
    },
  };
}

/** The patronymic of a man's son, so that the shift goes on: Иван Петрович, Пётр Иванович. */
function sonOf(person: Person): string | null {
  return person.people.patronymics.find(([father]) => father === person.given)?.[1] ?? null;
}
