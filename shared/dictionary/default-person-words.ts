import type { Dictionary } from "./schema.js";

/** Words for the kinds of persons, as they stand in the names of forms (domain §2.1) and in headings (§1.5). */
export const DEFAULT_PERSON_WORDS: Dictionary["personWords"] = [
  {
    kind: "teacher",
    words: ["учител", "педагог", "уч-ль", "воспитател", "классный руководител"],
    evidence: "seen",
    seen: { учител: "6", педагог: "1b" },
  },
  {
    kind: "pupil",
    words: [
      "ученик",
      "учениц",
      "учащ",
      "обучающ",
      "школьник",
      "воспитанник",
      "уч-к",
      "старшеклассник",
      "ребенок",
      "дет",
    ],
    evidence: "seen",
    seen: { ученик: "6", обучающ: "27", школьник: "21" },
  },
  { kind: "student", words: ["студент"], evidence: "seen", seen: { студент: "6" } },
  { kind: "employer", words: ["работодател", "предприяти"], evidence: "seen", seen: { работодател: "6" } },
  { kind: "head", words: ["руководител", "директор"], evidence: "unverified" },
  { kind: "lecturer", words: ["преподавател"], evidence: "unverified" },
  { kind: "partner", words: ["социальный партнер", "соцпартнер", "партнер"], evidence: "unverified" },
  { kind: "trainee", words: ["студент педагог", "студент педвуз"], evidence: "unverified" },
];
