import type { CellMark, MarkKind } from "../workbook-port.js";
import { markAddresses } from "./mark-addresses.js";

/**
 * Marks are conditional formats with a condition that is always true and names us: so they are found again in a workbook
 * that was closed with them, they go without a trace, and the user's own formats lie untouched beneath.
 */
const SIGNATURE = '="estafeta:';

const LOOK: Readonly<Record<MarkKind, { fill: string; font: string; bold: boolean }>> = {
  // Colour is not the only sign: an error is bold too.
  error: { fill: "#FDE3E5", font: "#8E1520", bold: true },
  warning: { fill: "#FFF1CC", font: "#6B4A00", bold: false },
  hint: { fill: "#DCEBFA", font: "#0B4A80", bold: false },
};

/**
 * Marks cells and takes away the marks of before: four `context.sync` calls, however many sheets and marks. Gives the
 * names of the sheets whose protection forbids it.
 */
export async function markCells(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<string[]> {
  const sheets = await findMarks(context);
  const closed: string[] = [];
  for (const { sheet, ours, locked } of sheets) {
    const here = marks.filter((mark) => mark.sheet === sheet.name);
    if (locked) {
      if (here.length > 0) closed.push(sheet.name);
      continue;
    }
    for (const mark of ours) mark.delete();
    for (const kind of ["hint", "warning", "error"] as const) {
      const cells = here.filter((mark) => mark.kind === kind).map(({ cell }) => cell);
      for (const address of markAddresses(cells)) addMark(sheet, address, kind);
    }
  }
  await context.sync();
  return closed;
}

function addMark(sheet: Excel.Worksheet, address: string, kind: MarkKind): void {
  const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
  custom.rule.formula = `${SIGNATURE}${kind}"<>""`;
  custom.format.fill.color = LOOK[kind].fill;
  custom.format.font.color = LOOK[kind].font;
  custom.format.font.bold = LOOK[kind].bold;
}

interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
  /** Protected, and formats may not be changed. */
  readonly locked: boolean;
}

async function findMarks(context: Excel.RequestContext): Promise<SheetMarks[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const all = sheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    return { sheet, formats };
  });
  await context.sync();
  const asked = all.map(({ sheet, formats }) => {
    const custom = formats.items.filter(({ type }) => type === "Custom");
    for (const format of custom) format.custom.rule.load("formula");
    return { sheet, custom };
  });
  await context.sync();
  return asked.map(({ sheet, custom }) => ({
    sheet,
    ours: custom.filter((format) => format.custom.rule.formula.startsWith(SIGNATURE)),
    locked: sheet.protection.protected && !sheet.protection.options.allowFormatCells,
  }));
}
