import type { Dictionary, PartyKind } from "../../dictionary/schema.js";

/** «уч-к – уч-к», «уч-ся – уч-ся», «учащийся – учащийся»: two words for persons with a dash between. */
export function formOfPersons(compared: string, dictionary: Dictionary): string | undefined {
  const sides = compared
    .replace(/уч–(?:к|ся)\p{L}*/gu, "ученик")
    .replace(/уч–ль\p{L}*/gu, "учитель")
    .split("–");
  if (sides.length !== 2) return undefined;
  const mentor = personKind(sides[0] ?? "", dictionary);
  const mentee = personKind(sides[1] ?? "", dictionary);
  return dictionary.forms.find((form) => form.mentor === mentor && form.mentee === mentee)?.code;
}

const MAX_SIDE_WORDS = 3;

function personKind(side: string, dictionary: Dictionary): PartyKind | null {
  const text = side.trim().replace(/ё/g, "е");
  if (text === "" || text.split(" ").length > MAX_SIDE_WORDS) return null;
  const fits = dictionary.personWords.filter((entry) =>
    entry.words.some((word) => text.startsWith(word) || text.includes(` ${word}`)),
  );
  return fits.at(-1)?.kind ?? null;
}
