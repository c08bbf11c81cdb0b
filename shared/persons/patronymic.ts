import { isSameGivenName, maleNames } from "./given-names.js";

/** What a patronymic says: whose child, and of which sex. */
export interface Patronymic {
  /** The father's name as it stands in the patronymic: «петр», «гасан», «серге». */
  readonly father: string;
  readonly sex: "male" | "female";
  /** The same for every writing: «гасан оглы» for «Гасан-оглы», «Гасаноглы» and «Гасан угли». */
  readonly canonical: string;
}

const SLAVIC: ReadonlyMap<string, Patronymic["sex"]> = new Map([
  ["ович", "male"],
  ["евич", "male"],
  ["овна", "female"],
  ["евна", "female"],
]);
/** Korean «Енсувич», Ukrainian «Ігорівна»; a shorter word so ending may be a name with a slip. */
const RARE = /^(?:.{3,}(увич)|.{4,}ивна)$/;
/** Fathers' names in -а and -я have endings that many surnames have too, so that they are listed. */
const SHORT_SLAVIC =
  /^(иль|кузьм|лук|фом|никит|савв|фок|мин|сил|ион|гаврил|данил|вавил|ерем|фадде|козьм|зосим)(?:(ич)|(?:ин)?ична)$/;
const TURKIC = /^(.{2,}?)[ -]?(?:(оглы|оглу|огли|угли|угл|улы|уулу)|кызы|гызы|кизи|кызи)$/;
const SON = /^(?:оглы|оглу|огли|угли|угл|улы|уулу)$/;
const DAUGHTER = /^(?:кызы|гызы|кизи|кызи)$/;
const OF_A_SURNAME = /^(?:заде|зода|зоде|оол)$/;

/** Whether a word (in the writing for comparing) belongs to the one before it: «оглы», «кызы», «заде». */
export function isParticle(word: string): boolean {
  return SON.test(word) || DAUGHTER.test(word) || OF_A_SURNAME.test(word);
}

/** Reads a word in the writing for comparing; `null` when it has no ending of a patronymic. */
export function readPatronymic(word: string): Patronymic | null {
  const slavic = SLAVIC.get(word.slice(-4));
  if (slavic && word.length > 5) return { father: word.slice(0, -4), sex: slavic, canonical: word };
  const short = /ич$|ична$/.test(word) ? SHORT_SLAVIC.exec(word) : null;
  if (short?.[1]) return { father: short[1], sex: short[2] ? "male" : "female", canonical: word };
  const rare = /вич$|вна$/.test(word) ? RARE.exec(word) : null;
  if (rare) return { father: word.slice(0, -4), sex: rare[1] ? "male" : "female", canonical: word };
  const turkic = /[ылиу]$/.test(word) ? TURKIC.exec(word) : null;
  if (!turkic?.[1]) return null;
  const sex = turkic[2] ? "male" : "female";
  return { father: turkic[1], sex, canonical: `${turkic[1]} ${sex === "male" ? "оглы" : "кызы"}` };
}

/** Fathers' names that do not keep their stem in the patronymic. */
const CHANGED: readonly (readonly [stem: string, name: string])[] = [
  ["павл", "павел"],
  ["льв", "лев"],
  ["яковл", "яков"],
  ["михайл", "михаил"],
  ["гаврил", "гавриил"],
  ["данил", "даниил"],
];

const FATHERS: ReadonlyMap<string, string> = new Map([...[...maleNames()].flatMap(stemsOf), ...CHANGED]);

/** «юрий» is in «юрьевич», «дмитрий» in «дмитриевич», «игорь» in «игоревич», «илья» in «ильич». */
function stemsOf(name: string): [string, string][] {
  const stem = name.replace(/[йьая]$/, "");
  return name.endsWith("ий")
    ? [
        [stem, name],
        [`${name.slice(0, -2)}ь`, name],
      ]
    : [[stem, name]];
}

/**
 * Whether two stems name one father: «магомед» and «мухаммад» are writings of one name, «марат» and «мурат» are no slip;
 * `null` where one of them is not known.
 */
export function areOneFather(one: string, other: string): boolean | null {
  const [name, otherName] = [FATHERS.get(one), FATHERS.get(other)];
  if (name === undefined || otherName === undefined) return null;
  return name === otherName || isSameGivenName(name, otherName);
}
