import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import type { Io } from "./io.js";

interface Tagged {
  readonly evidence: string;
  readonly source?: string | undefined;
}

/** The dictionary for a person: forms, role models, kinds and thresholds, each with where it comes from. */
export function printDictionary(io: Pick<Io, "out">, dictionary: Dictionary): void {
  const { forms, roleModels, kinds, thresholds, thresholdEvidence, sources, version } = dictionary;
  const named = (entry: Tagged & { readonly name: string }): string =>
    message("cli.dictionary.entry", { name: entry.name, evidence: evidenceOf(entry) });
  const { pupilAge, youngTeacherYears: years, durationMonths, menteesPerMentor: count } = thresholds;
  const lines = [
    message("cli.dictionary.version", { version }),
    message("cli.dictionary.forms"),
    ...forms.map((form) =>
      message("cli.dictionary.form", { name: form.name, code: form.code, evidence: evidenceOf(form) }),
    ),
    message("cli.dictionary.roleModels"),
    ...roleModels.map(named),
    message("cli.dictionary.kinds"),
    ...kinds.map(named),
    message("cli.dictionary.thresholds"),
    message("cli.dictionary.pupilAge", { ...pupilAge, evidence: evidenceOf(thresholdEvidence.pupilAge) }),
    message("cli.dictionary.youngTeacherYears", { years, evidence: evidenceOf(thresholdEvidence.youngTeacherYears) }),
    message("cli.dictionary.durationMonths", {
      ...durationMonths,
      evidence: evidenceOf(thresholdEvidence.durationMonths),
    }),
    message("cli.dictionary.menteesPerMentor", { count, evidence: evidenceOf(thresholdEvidence.menteesPerMentor) }),
    message("cli.dictionary.sources"),
    ...Object.entries(sources).map(([id, source]) => message("cli.dictionary.source", { id, source })),
  ];
  for (const line of lines) io.out(line);
}

function evidenceOf({ evidence, source = "" }: Tagged): string {
  return message("cli.dictionary.evidence", { evidence, source });
}
