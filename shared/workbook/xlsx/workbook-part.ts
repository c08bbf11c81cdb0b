import type { Grid } from "../../grid/grid.js";
import { WORKBOOK_LIMITS } from "../limits.js";
import type { Package } from "../package/open-package.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { damaged, WorkbookRefusal } from "../problem.js";
import { readRelationships, type Relationship } from "./relationships.js";
import { isTrue } from "./styles.js";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly part: string;
}

/** What `workbook.xml` tells: the sheets of cells in their order and the parts that they share. */
export interface WorkbookPart {
  readonly part: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
}

/** The name of the workbook part: `xl/workbook.xml`, unless the package says otherwise. */
export function workbookPartName(workbook: Package): string {
  const main = readRelationships(workbook, "").find((relationship) => relationship.kind === "officeDocument");
  return main?.part ?? "xl/workbook.xml";
}

/**
 * Reads `workbook.xml`. Chart, dialog and macro sheets hold no cells and are passed over; so are sheets that are in the
 * list alone, which Excel drops too. Throws a `WorkbookRefusal`.
 */
export function readWorkbookPart(workbook: Package): WorkbookPart {
  const part = workbookPartName(workbook);
  const relationships = readRelationships(workbook, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const scanner = new XmlScanner(workbook.text(part));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let isWorkbook = false;
  let lost = 0;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "workbook" && scanner.depth === 1) isWorkbook = true;
    else if (scanner.name === "workbookPr") date1904 = isTrue(scanner.attribute("date1904"));
    else if (scanner.name === "sheet" && scanner.depth === 3) {
      const target = byId.get(scanner.attribute("id") ?? "");
      if (target && target.kind !== "worksheet") continue;
      if (!target || !workbook.find(target.part)) {
        lost++;
        continue;
      }
      const name = scanner.attribute("name") ?? "";
      sheets.push({ name, visibility: visibilityOf(scanner.attribute("state")), part: target.part });
    }
  }
  if (lost > 0 && sheets.length === 0) throw damaged();
  if (!isWorkbook) throw new WorkbookRefusal("not-a-workbook", "workbook.notAWorkbook");
  if (sheets.length > WORKBOOK_LIMITS.sheets) {
    throw new WorkbookRefusal("too-large", "workbook.tooLarge.sheets", { limit: WORKBOOK_LIMITS.sheets });
  }
  return { part, date1904, sheets, relationships };
}

function visibilityOf(state: string | undefined): Grid["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
