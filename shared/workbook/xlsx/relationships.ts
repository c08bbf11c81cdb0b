import type { Package } from "../package/open-package.js";
import { XmlScanner } from "../package/xml-scanner.js";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` …, the same in transitional and strict workbooks. */
  readonly kind: string;
  /** The name of the part that it leads to; for an external target, the target as written. */
  readonly part: string;
  readonly external: boolean;
}

/** The name of the part that holds a part's relationships; the empty name stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Where a part leads to; none when it has no relationships. Throws a `WorkbookRefusal` for broken XML. */
export function readRelationships(workbook: Package, part: string): Relationship[] {
  const source = relationshipsPart(part);
  if (!workbook.find(source)) return [];
  const scanner = new XmlScanner(workbook.text(source));
  const relationships: Relationship[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "Relationship") continue;
    const type = scanner.attribute("Type") ?? "";
    const target = scanner.attribute("Target") ?? "";
    const external = scanner.attribute("TargetMode") === "External";
    relationships.push({
      id: scanner.attribute("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      part: external ? target : resolvePart(part, target),
      external,
    });
  }
  return relationships;
}

/** Targets are relative to the part's folder, or absolute with a leading slash, with either slash. */
function resolvePart(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
