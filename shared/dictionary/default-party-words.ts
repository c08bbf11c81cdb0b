import type { Dictionary } from "./schema.js";

/** Words that name a side in a heading (domain §1.5). Matching ignores case, punctuation, ё and endings of words. */
export const DEFAULT_PARTY_WORDS: Dictionary["partyWords"] = {
  mentor: ["наставник", "ментор", "тьютор"],
  mentee: ["наставляем", "подопечн", "подшефн", "ментее"],
  menteeIfAlone: [
    "молодой специалист",
    "молодого специалист",
    "молодой педагог",
    "молодого педагог",
    "молодой учител",
    "молодого учител",
    "мол спец",
    "мол педагог",
    "мол учител",
    "стажер",
    "участник",
    "ребен",
    "обучающ",
    "учащ",
    "ученик",
    "студент",
  ],
  seen: {
    наставник: "25",
    наставляем: "25",
    подшефн: "26",
    "молодой специалист": "27",
    участник: "21",
    ребен: "22",
    обучающ: "27",
  },
};
