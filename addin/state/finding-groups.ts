import type { FindingCode, Severity } from "../../shared/check/finding.js";
import type { PlacedFinding } from "./figures.js";

/** Findings of one kind, in the order of the sheet. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly PlacedFinding[];
  /** How many of them have a fix. */
  readonly fixable: number;
}

const ORDER: readonly Severity[] = ["error", "warning", "hint", "info"];

/** Findings by severity, then by kind: what keeps rows back comes first, and of these what keeps back most. */
export function findingGroups(findings: readonly PlacedFinding[]): FindingGroup[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const key = `${placed.finding.severity} ${placed.finding.code}`;
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const { code, severity } = first.finding;
      return [{ code, severity, findings: members, fixable: members.filter(({ finding }) => finding.fix).length }];
    })
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.findings.length - a.findings.length);
}

/** The error after the one at `place`, for «следующая ошибка»; round to the first after the last. */
export function nextError(
  findings: readonly PlacedFinding[],
  place: { sheet: string; cell: string } | null,
): PlacedFinding | null {
  const errors = findings.filter(({ finding }) => finding.severity === "error" && cellOf(finding) !== null);
  const at = errors.findIndex(({ sheet, finding }) => sheet === place?.sheet && cellOf(finding) === place.cell);
  return errors[at + 1] ?? errors[0] ?? null;
}

/** The cell to show for a finding: its own, or the beginning of its row. */
export function cellOf(finding: { readonly cell: string | null; readonly row: number | null }): string | null {
  return finding.cell ?? (finding.row === null ? null : `A${finding.row}`);
}
