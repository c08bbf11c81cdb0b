import type { Grid } from "../../grid/grid.js";
import { GridBuilder, wholeBudget } from "../grid-builder.js";
import type { Package } from "../package/open-package.js";
import { readSharedStrings } from "./shared-strings.js";
import { readStyles } from "./styles.js";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part.js";
import { readWorksheetPart } from "./worksheet-part.js";

/** The sheets of an .xlsx or .xlsm package, hidden ones too; throws a `WorkbookRefusal`. */
export function readXlsx(workbook: Package): Grid[] {
  const { date1904, sheets, ...main } = readWorkbookPart(workbook);
  const strings = readShared(workbook, main.relationships, "sharedStrings", readSharedStrings);
  const styles = readShared(workbook, main.relationships, "styles", readStyles);
  const budget = wholeBudget();
  return sheets.map(({ name, visibility, part }) => {
    const builder = new GridBuilder({ name, visibility, date1904 }, budget);
    readWorksheetPart(workbook.text(part), { strings, styles, date1904 }, builder);
    return builder.build();
  });
}

function readShared<T>(
  workbook: Package,
  relationships: WorkbookPart["relationships"],
  kind: string,
  read: (xml: string) => T[],
): T[] {
  const part = relationships.find((relationship) => relationship.kind === kind)?.part;
  return part !== undefined && workbook.find(part) ? read(workbook.text(part)) : [];
}
