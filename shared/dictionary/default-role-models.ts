import type { RoleModelEntry } from "./schema.js";

/** Role models by form (domain §2.2). Schools coin their own: an unknown one is only a warning. */
export const DEFAULT_ROLE_MODELS: RoleModelEntry[] = [
  teachers("опытный учитель – молодой специалист", "unverified", {
    youngMentee: true,
    spellings: [
      "опытный педагог – молодой специалист",
      "опытный педагог – молодой педагог",
      "опытный учитель – молодой учитель",
      "опытный педагог и молодой педагог",
    ],
    seen: { "опытный педагог и молодой педагог": "1d" },
  }),
  teachers("лидер педагогического сообщества – педагог, испытывающий проблемы", "seen", { source: "1b" }),
  teachers("педагог-новатор – консервативный педагог", "seen", { source: "1b" }),
  teachers("опытный предметник – неопытный предметник", "unverified"),
  {
    name: "равный – равному",
    forms: ["pupil-pupil"],
    spellings: ["равный – равный"],
    peers: true,
    evidence: "seen",
    source: "1d",
  },
  { name: "успевающий – неуспевающий", forms: ["pupil-pupil", "student-pupil"], spellings: [], evidence: "unverified" },
  { name: "лидер – пассивный", forms: ["pupil-pupil"], spellings: [], evidence: "unverified" },
  { name: "адаптированный – неадаптированный", forms: ["pupil-pupil"], spellings: [], evidence: "unverified" },
  { name: "лидер – равнодушный", forms: ["student-pupil"], spellings: [], evidence: "unverified" },
  { name: "равный – другому", forms: ["student-pupil"], spellings: [], evidence: "unverified" },
  { name: "куратор – автор проекта", forms: ["student-pupil"], spellings: [], evidence: "unverified" },
  {
    name: "активный профессионал – равнодушный потребитель",
    forms: ["employer-pupil", "employer-student"],
    spellings: [],
    evidence: "unverified",
  },
  { name: "коллега – молодой коллега", forms: ["employer-pupil"], spellings: [], evidence: "unverified" },
  {
    name: "работодатель – будущий сотрудник",
    forms: ["employer-pupil", "employer-student"],
    spellings: [],
    evidence: "unverified",
  },
  { name: "коллега – будущий коллега", forms: ["employer-student"], spellings: [], evidence: "seen", source: "1d" },
  {
    name: "успешный профессионал – студент, выбирающий профессию",
    forms: ["employer-student"],
    spellings: [],
    evidence: "unverified",
  },
];

function teachers(
  name: string,
  evidence: RoleModelEntry["evidence"],
  more: Partial<Pick<RoleModelEntry, "youngMentee" | "spellings" | "source" | "seen">> = {},
): RoleModelEntry {
  return { name, forms: ["teacher-teacher"], spellings: [], evidence, ...more };
}
