import { DEFAULT_FORMS } from "./default-forms.js";
import { DEFAULT_HEADINGS } from "./default-headings.js";
import { DEFAULT_ROLE_MODELS } from "./default-role-models.js";
import { type Dictionary, dictionarySchema } from "./schema.js";

/**
 * The vocabulary that every district begins with (domain §1.5, §2, §3.1). What no source confirms is tagged
 * `unverified`, so that a district knows what to look at.
 */
export const defaultDictionary: Dictionary = dictionarySchema.parse({
  version: "2022.1",
  ...DEFAULT_FORMS,
  roleModels: DEFAULT_ROLE_MODELS,
  ...DEFAULT_HEADINGS,
  kinds: [
    {
      name: "традиционное",
      spellings: ["традиционная", "традиционный", "один на один", "индивидуальное", "индивидуальная"],
      evidence: "unverified",
    },
    { name: "реверсивное", spellings: ["реверсивная", "обратное"], reverse: true, evidence: "seen" },
    { name: "групповое", spellings: ["групповая", "группа", "командное", "коллективное"], evidence: "unverified" },
    { name: "дистанционное", spellings: ["виртуальное", "дистанционная", "онлайн"], evidence: "unverified" },
    { name: "краткосрочное", spellings: ["целеполагающее", "краткосрочная"], evidence: "unverified" },
    { name: "ситуационное", spellings: ["ситуационная"], evidence: "unverified" },
    { name: "скоростное", spellings: ["скоростная", "скоростной"], evidence: "unverified" },
    { name: "прямое", spellings: ["прямая"], evidence: "unverified" },
    { name: "опосредованное", spellings: ["опосредованная"], evidence: "unverified" },
  ],
  thresholds: {
    pupilAge: { min: 10, max: 19 },
    youngTeacherYears: 3,
    durationMonths: { min: 3, max: 12 },
    menteesPerMentor: 3,
  },
  sensitiveWords: [
    { word: "ПДН", abbreviation: true },
    { word: "КДН", abbreviation: true },
    { word: "КДНиЗП", abbreviation: true },
    { word: "ОВЗ", abbreviation: true },
    { word: "СОП", abbreviation: true },
    { word: "ТЖС", abbreviation: true },
    { word: "ЗПР", abbreviation: true },
    { word: "ДЦП", abbreviation: true },
    { word: "РАС", abbreviation: true },
    { word: "ВШУ", abbreviation: true },
    { word: "инвалид", abbreviation: false },
    { word: "инвалидность", abbreviation: false },
    { word: "диагноз", abbreviation: false },
    { word: "аутизм", abbreviation: false },
    { word: "эпилепсия", abbreviation: false },
    { word: "судимость", abbreviation: false },
    { word: "правонарушитель", abbreviation: false },
    { word: "неблагополучная", abbreviation: false },
  ],
});
