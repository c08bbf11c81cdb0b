import type { Random } from "../support/random.js";

/** Ways in which one name is written otherwise without a letter being wrong (domain §1.6). */

export type Noise = (name: string, random: Random) => string;

const LOOKALIKES = new Map(
  [..."АВСЕНКМОРТХасеорх"].map((letter, index) => [letter, "ABCEHKMOPTXaceopx".charAt(index)]),
);

export const lettersWithoutDots: Noise = (name) => name.replace(/ё/g, "е").replace(/Ё/g, "Е");

export const lookalikes: Noise = (name, random) => {
  const places = [...name].flatMap((letter, index) => (LOOKALIKES.has(letter) ? [index] : []));
  if (places.length === 0) return name;
  const first = random.pick(places);
  return Array.from(name, (letter, index) =>
    index === first || (LOOKALIKES.has(letter) && random.below(6) === 0) ? (LOOKALIKES.get(letter) ?? letter) : letter,
  ).join("");
};

export const letterCase: Noise = (name, random) => (random.below(2) === 0 ? name.toUpperCase() : name.toLowerCase());

export const spaces: Noise = (name, random) => {
  const space = random.pick(["  ", "\u00a0", "\n", " \u00a0 ", "\t"]);
  return `${random.pick(["", " "])}${name.replaceAll(" ", space)}${random.pick(["", " ", "\u200b"])}`;
};

export const dashes: Noise = (name, random) => name.replaceAll("-", random.pick(["–", " - ", "‑", "- ", " — "]));

export const NOISES: readonly Noise[] = [lettersWithoutDots, lookalikes, letterCase, spaces, dashes];
