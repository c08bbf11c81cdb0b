import type { SheetFindings } from "../../shared/check/check-workbook.js";
import { type Severity, severitySchema } from "../../shared/check/finding.js";
import { message } from "../../shared/messages/message.js";
import { EXIT, type ExitCode } from "./cli-error.js";

export type Figures = Readonly<Record<Severity, number>>;

/** How many findings of each severity. */
export function figuresOf(findings: readonly SheetFindings[]): Figures {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0, info: 0 };
  for (const sheet of findings) for (const finding of sheet.findings) counts[finding.severity] += 1;
  return counts;
}

/** Errors and warnings are worth an answer of their own; hints and info alone are fine (design §10). */
export function exitCodeOf(figures: Figures, hasRegister: boolean): ExitCode {
  return hasRegister && figures.error === 0 && figures.warning === 0 ? EXIT.ok : EXIT.findings;
}

/** Whether nothing at all was found. */
export function isClean(figures: Figures): boolean {
  return severitySchema.options.every((severity) => figures[severity] === 0);
}

/** «9 ошибок, 4 предупреждения», without what is not there; «замечаний нет». It is a part of a sentence. */
export function figuresSentence(figures: Figures): string {
  const parts = severitySchema.options
    .filter((severity) => figures[severity] > 0)
    .map((severity) => message(`cli.count.${severity}`, { count: figures[severity] }));
  return parts.length === 0 ? message("cli.count.none") : parts.join(", ");
}
