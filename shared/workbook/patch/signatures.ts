import type { Package } from "../package/open-package.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { readRelationships, relationshipsPart, type Relationship } from "../xlsx/relationships.js";
import { CONTENT_TYPES, type PackageEdit } from "./package-edit.js";
import { applySplices, type Splice } from "./splices.js";

const PACKAGE = "";
const SIGNATURE_TYPE = "application/vnd.openxmlformats-package.digital-signature-";

/** Whether the document bears a digital signature. That of its macros is another thing, and holds as long as they do. */
export function isSigned(workbook: Package): boolean {
  return ledTo(workbook, PACKAGE, "origin").length > 0;
}

/**
 * Takes the document's digital signatures out: the origin, the signatures that it leads to and their certificates
 * (ECMA-376 part 2, §12), with all that names them. A changed workbook would bear them void, and Excel shows a void
 * signature as if somebody had meddled with the document.
 */
export function dropSignatures(workbook: Package, edit: PackageEdit): void {
  const origins = ledTo(workbook, PACKAGE, "origin");
  if (origins.length === 0) return;
  const signatures = origins.flatMap((origin) => ledTo(workbook, origin, "signature"));
  const certificates = signatures.flatMap((signature) => ledTo(workbook, signature, "certificate"));
  const dropped = [...origins, ...signatures, ...certificates];
  for (const part of dropped) {
    edit.remove(part);
    edit.remove(relationshipsPart(part));
  }
  const isOrigin = (scanner: XmlScanner): boolean =>
    scanner.name === "Relationship" && /\/digital-signature\/origin$/.test(scanner.attribute("Type") ?? "");
  const isDeclared = (scanner: XmlScanner): boolean =>
    (scanner.attribute("ContentType") ?? "").startsWith(SIGNATURE_TYPE) ||
    dropped.some((part) => scanner.attribute("PartName") === `/${part}`);
  edit.set(relationshipsPart(PACKAGE), without(edit.text(relationshipsPart(PACKAGE)) ?? "", isOrigin));
  edit.set(CONTENT_TYPES, without(edit.text(CONTENT_TYPES) ?? "", isDeclared));
}

/** The parts of this kind that a part leads to. */
function ledTo(workbook: Package, part: string, kind: Relationship["kind"]): string[] {
  return readRelationships(workbook, part)
    .filter((relationship) => relationship.kind === kind && !relationship.external && workbook.find(relationship.part))
    .map((relationship) => relationship.part);
}

/** The XML without these elements; what is named so has no elements inside. */
function without(xml: string, isDropped: (scanner: XmlScanner) => boolean): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  let start: number | null = null;
  while (scanner.next()) {
    if (scanner.kind === "open" && isDropped(scanner)) ({ start } = scanner);
    if (scanner.kind !== "close" || start === null) continue;
    splices.push({ start, end: scanner.end, text: "" });
    start = null;
  }
  return applySplices(xml, splices);
}
