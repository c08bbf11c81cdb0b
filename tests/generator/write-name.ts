import { writeGrade } from "./write-plain.js";
import type { Draw } from "./draw.js";
import type { DrawnPerson } from "./register.js";

/** How a table writes names; one way for a whole table. */
export interface NameStyle {
  readonly way: "full" | "initials" | "initials first" | "given name first";
  readonly noise: "none" | "capitals" | "small letters" | "look-alikes" | "spaces";
  /** What stands beside the name in its cell. */
  readonly aside: boolean;
}

export function drawNameStyle(draw: Draw, party: "mentor" | "mentee", mayHaveAside: boolean): NameStyle {
  const way = draw.way("names", { full: 6, initials: 2, "initials first": 1, "given name first": 0.4 });
  const noise = draw.way("name noise", {
    none: 8,
    capitals: 0.6,
    ...(way === "full" ? { "small letters": 0.5 } : {}),
    "look-alikes": 0.8,
    spaces: 0.8,
  } as Record<NameStyle["noise"], number>);
  return { way, noise, aside: mayHaveAside && draw.feature(`post or class beside the ${party}'s name`, 0.12) };
}

/** The name in normal form: whole, or a surname with initials. */
export function normalName({ surname, given, patronymic }: DrawnPerson, { way }: NameStyle): string {
  if (way === "full" || way === "given name first") return [surname, given, patronymic].filter(Boolean).join(" ");
  return `${surname} ${given.charAt(0)}.${patronymic ? `${patronymic.charAt(0)}.` : ""}`;
}

/** The name as the table writes it, with its mistakes. */
export function writeName(draw: Draw, person: DrawnPerson, style: NameStyle): string {
  const name = inWay(draw, person, style);
  const noisy = draw.chance(0.4) ? withNoise(draw, name, style, person) : name;
  return style.aside ? withAside(draw, noisy, person) : noisy;
}

function inWay(draw: Draw, person: DrawnPerson, style: NameStyle): string {
  const { surname, given, patronymic } = person;
  const first = given.charAt(0);
  const second = patronymic.charAt(0);
  switch (style.way) {
    case "full":
      return normalName(person, style);
    case "given name first":
      // Without a patronymic nobody could tell which word is the surname.
      return / |^$/.test(patronymic) ? normalName(person, style) : `${given} ${patronymic} ${surname}`;
    case "initials first":
      return second
        ? draw.pick([`${first}.${second}. ${surname}`, `${first}. ${second}. ${surname}`])
        : `${first}. ${surname}`;
    case "initials":
      return second
        ? draw.pick([
            `${surname} ${first}.${second}.`,
            `${surname} ${first}. ${second}.`,
            `${surname} ${first}.${second}`,
          ])
        : `${surname} ${first}.`;
  }
}

const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  А: "A",
  Е: "E",
  О: "O",
};

/** One letter of the text becomes the Latin one that looks like it. */
export function withLookalike(draw: Draw, text: string): string {
  const places = [...text].flatMap((letter, index) => (letter in LATIN && isInsideWord(text, index) ? [index] : []));
  if (places.length === 0) return text;
  const place = draw.pick(places);
  return text.slice(0, place) + (LATIN[text.charAt(place)] ?? "") + text.slice(place + 1);
}

/** Of a word of one letter nobody could say in which alphabet it is. */
function isInsideWord(text: string, index: number): boolean {
  return /[а-яё]/i.test(text.charAt(index + 1)) || /[а-яё]/i.test(text.charAt(index - 1));
}

function withNoise(draw: Draw, name: string, { noise }: NameStyle, person: DrawnPerson): string {
  switch (noise) {
    case "none":
      return name;
    case "capitals":
      return draw.chance(0.5) ? name.replace(person.surname, person.surname.toUpperCase()) : name.toUpperCase();
    case "small letters":
      return person.patronymic ? name.toLowerCase() : name;
    case "look-alikes":
      return withLookalike(draw, name);
    case "spaces":
      return draw.pick([` ${name}`, `${name} `, name.replace(" ", "  "), name.replace(" ", "\u00a0")]);
  }
}

function withAside(draw: Draw, name: string, person: DrawnPerson): string {
  if (person.grade !== undefined) {
    const grade = writeGrade(draw, person.grade);
    return draw.pick([`${name}, ${grade}`, `${name} (${grade})`]);
  }
  return person.position === undefined
    ? name
    : draw.pick([`${name}, ${person.position}`, `${name} (${person.position})`]);
}
