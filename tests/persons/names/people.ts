/** The names of one people, as the generated set takes them: written by hand, and unknown to the code under test. */
export interface People {
  readonly title: string;
  /** A man's and a woman's form of each surname; one form where they do not differ. */
  readonly surnames: readonly (readonly [man: string, woman: string])[];
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** A son's and a daughter's patronymic, of one father each. */
  readonly patronymics: readonly (readonly [father: string, son: string, daughter: string])[];
  /** How many of a hundred have no patronymic. */
  readonly withoutPatronymic: number;
}

/** «Иванов/а Горский/Горская Чечен»: a surname with its ending for a woman, or the whole form, or one for both. */
export function surnames(text: string): (readonly [string, string])[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [man = "", woman] = entry.split("/");
      if (woman === undefined) return [man, man];
      return [man, woman.length <= 2 ? man + woman : woman];
    });
}

/** «Пётр/Петрович/Петровна», with «_» for a space. */
export function patronymics(text: string): (readonly [string, string, string])[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [father = "", son = "", daughter = ""] = entry.replaceAll("_", " ").split("/");
      return [father, son, daughter];
    });
}

export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
