import { identifyWorkbook } from "./read-workbook.js";
import { memoryFromXml, isMemoryXml, memoryToXml } from "./memory-xml.js";
import { MEMORY_NAMESPACE, type WorkbookMemory } from "./memory.js";
import type { Package } from "./package/open-package.js";
import type { PackageEdit } from "./patch/package-edit.js";
import { WorkbookRefusal } from "./problem.js";
import { readRelationships } from "./xlsx/relationships.js";
import { workbookPartName } from "./xlsx/workbook-part.js";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** The part's own id, the same in every workbook: it names the kind of part, not the workbook. */
const PART_ID = "{6D0B5C0E-6C1B-4C47-9A55-6573746166E1}";

/**
 * What a workbook file remembers of us (RULES.md, rule 1). `null` when it has no memory of ours, when that cannot be
 * understood, and for a file that is no .xlsx or .xlsm or is damaged: such a workbook is simply a new one.
 */
export async function readMemory(bytes: Uint8Array): Promise<WorkbookMemory | null> {
  try {
    const file = identifyWorkbook(bytes);
    if (file.kind !== "xlsx") return null;
    const part = memoryPart(file.workbook);
    return part === undefined ? null : memoryFromXml(file.workbook.text(part));
  } catch (error) {
    if (error instanceof WorkbookRefusal) return null;
    throw error;
  }
}

/** Puts the memory into the part that it has, or into a new one beside those of other add-ins. */
export function writeMemory(workbook: Package, edit: PackageEdit, memory: WorkbookMemory): void {
  const known = memoryPart(workbook);
  if (known !== undefined) {
    edit.set(known, memoryToXml(memory));
    return;
  }
  let number = 1;
  while (workbook.find(`customXml/item${String(number)}.xml`)) number++;
  const item = `customXml/item${String(number)}.xml`;
  const properties = `customXml/itemProps${String(number)}.xml`;
  const main = workbookPartName(workbook);
  const base = edit.text(main)?.includes(STRICT) ? STRICT : TRANSITIONAL;
  edit.set(item, memoryToXml(memory));
  edit.set(properties, propertiesXml(base));
  edit.relate(main, `${base}relationships/customXml`, "../".repeat(main.split("/").length - 1) + item);
  edit.relate(item, `${base}relationships/customXmlProps`, `itemProps${String(number)}.xml`);
  edit.declare(item, "application/xml");
  edit.declare(properties, PROPERTIES_TYPE);
}

function memoryPart(workbook: Package): string | undefined {
  return readRelationships(workbook, workbookPartName(workbook))
    .filter((relationship) => relationship.kind === "customXml" && workbook.find(relationship.part))
    .map((relationship) => relationship.part)
    .find((part) => isMemoryXml(workbook.text(part)));
}

function propertiesXml(base: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${PART_ID}" xmlns:ds="${base}customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
