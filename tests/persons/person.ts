import type { Random } from "../support/random.js";
import { CAUCASIAN } from "./names/caucasus.js";
import { OTHERS } from "./names/others.js";
import type { People } from "./names/people.js";
import { RUSSIAN } from "./names/russian.js";
import { SIBERIAN } from "./names/siberian.js";
import { TATAR_AND_BASHKIR } from "./names/tatar.js";
import { AZERI_AND_CENTRAL_ASIAN } from "./names/turkic.js";

export const PEOPLES: readonly People[] = [
  RUSSIAN,
  TATAR_AND_BASHKIR,
  CAUCASIAN,
  AZERI_AND_CENTRAL_ASIAN,
  SIBERIAN,
  OTHERS,
];

/** A person who was made up: all that a registry office would know. */
export interface Person {
  readonly people: People;
  readonly woman: boolean;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
}

type Patronymics = People["patronymics"][number];

export function anyPerson(random: Random, people: People = random.pick(PEOPLES)): Person {
  const woman = random.below(2) === 1;
  const patronymic =
    random.below(100) < people.withoutPatronymic ? "" : childOf(random.pick(people.patronymics), woman);
  return {
    people,
    woman,
    surname: anySurname(random, people, woman),
    given: random.pick(woman ? people.women : people.men),
    patronymic,
  };
}

export function anySurname(random: Random, people: People, woman: boolean): string {
  return random.pick(people.surnames)[woman ? 1 : 0];
}

export function childOf([, son, daughter]: Patronymics, woman: boolean): string {
  return woman ? daughter : son;
}

/** As a register has it: surname first. */
export function written({ surname, given, patronymic }: Person): string {
  return [surname, given, patronymic].filter((part) => part !== "").join(" ");
}
