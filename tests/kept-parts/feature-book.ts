import { smallWorkbookParts, zipParts } from "../support/small-workbook.js";
import { type Feature, linkTags, X14 } from "./feature.js";

export const SHEET = "Лист1";
export const SHEET_PART = "xl/worksheets/sheet1.xml";

const ROWS = [
  ["ФИО наставника", "ФИО наставляемого", "Стаж"],
  ["Абрамова Анна Андреевна", "Носова А.", 12],
  ["Белова Вера Борисовна", "Жукова И.", 7],
  ["Ветрова Галина Львовна", "Котов П.", 21],
] as const;

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

/** A small register with these features, every part of it written by hand as Excel would. */
export function featureBook(features: readonly Feature[]): Uint8Array {
  const all = (pick: (feature: Feature) => string | undefined): string =>
    features.map((one) => pick(one) ?? "").join("");
  const strings = ROWS.flatMap((row) => row.filter((value) => typeof value === "string"));
  const rows = ROWS.map((row, index) => {
    const cells = row.map((value, column) => {
      const address = `${"ABC".charAt(column)}${String(index + 1)}`;
      if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
      return `<c r="${address}" t="s"><v>${String(strings.indexOf(value))}</v></c>`;
    });
    return `<row r="${String(index + 1)}">${cells.join("")}</row>`;
  });
  const parts: Record<string, string | Uint8Array> = smallWorkbookParts({
    worksheets: [
      `${all((one) => one.before)}<sheetData>${rows.join("")}${all((one) => one.rows)}</sheetData>${all((one) => one.after)}`,
    ],
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(""),
    styles: STYLES,
    before: all((one) => one.workbookBefore),
    after: all((one) => one.workbookAfter),
  });
  const link = (part: string, pick: (feature: Feature) => Feature["sheetLinks"]): void => {
    const added = linkTags(
      features.flatMap((one) => pick(one) ?? []),
      "rIdK",
    );
    if (added === "") return;
    const empty =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    parts[part] = String(parts[part] ?? empty).replace("</Relationships>", `${added}</Relationships>`);
  };
  link("xl/worksheets/_rels/sheet1.xml.rels", (one) => one.sheetLinks);
  link("xl/_rels/workbook.xml.rels", (one) => one.workbookLinks);
  link("_rels/.rels", (one) => one.packageLinks);
  parts[SHEET_PART] = String(parts[SHEET_PART]).replace("<worksheet ", `<worksheet xmlns:x14="${X14}" `);
  let types = String(parts["[Content_Types].xml"]).replace(
    "</Types>",
    '<Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="svg" ContentType="image/svg+xml"/>' +
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>',
  );
  for (const [name, [content, type]] of features.flatMap((one) => Object.entries(one.parts ?? {}))) {
    parts[name] = content;
    if (type) types = types.replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`);
  }
  if (parts["xl/vbaProject.bin"])
    types = types.replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
  return zipParts({ ...parts, "[Content_Types].xml": types });
}
