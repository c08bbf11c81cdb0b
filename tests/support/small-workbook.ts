import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A workbook written by hand, as bare as Excel accepts it, with one thing in it made unusual. */
export interface SmallWorkbook {
  /** What stands inside `<worksheet>`; more than one makes more than one sheet. */
  worksheets: string[];
  /** What stands inside `<sst>`. */
  strings?: string;
  /** What stands inside `<styleSheet>`. */
  styles?: string;
  /** Attributes of each `<sheet>`, such as `state="hidden"`. */
  sheetAttributes?: string[];
  /** What stands in `workbook.xml` before and after `<sheets>`. */
  before?: string;
  after?: string;
  strict?: boolean;
  /** The prefix of every element, `x:` as ClosedXML writes it. */
  prefix?: string;
  /** Targets of relationships as `/xl/worksheets/…`, as some writers put them. */
  absolute?: boolean;
  /** Parts to add or to replace, by name. */
  parts?: Record<string, string>;
}

/** The parts of a small workbook by name. */
export function smallWorkbookParts(small: SmallWorkbook): Record<string, string> {
  const p = small.prefix ?? "";
  const main = small.strict ? STRICT_MAIN : MAIN;
  const relations = small.strict ? STRICT_RELATIONS : RELATIONS;
  const namespace = `xmlns${p ? `:${p.slice(0, -1)}` : ""}="${main}" xmlns:r="${relations}"`;
  const target = (path: string): string => (small.absolute ? `/xl/${path}` : path);
  const part = (root: string, content: string): string => prefixed(`<${root}>${content}</${root}>`, p, namespace);
  const sheets = small.worksheets.map((_, i) => {
    const attributes = small.sheetAttributes?.[i] ?? "";
    return `<sheet name="Лист${String(i + 1)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}" ${attributes}/>`;
  });
  const relationships = small.worksheets.map((_, i) =>
    relationship(i + 1, `${relations}/worksheet`, target(`worksheets/sheet${String(i + 1)}.xml`)),
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(small.worksheets.length),
    "_rels/.rels": relationshipsPart(
      relationship(1, `${relations}/officeDocument`, `${small.absolute ? "/" : ""}xl/workbook.xml`),
    ),
    "xl/workbook.xml": part("workbook", `${small.before ?? ""}<sheets>${sheets.join("")}</sheets>${small.after ?? ""}`),
  };
  small.worksheets.forEach((content, i) => {
    parts[`xl/worksheets/sheet${String(i + 1)}.xml`] = part("worksheet", content);
  });
  if (small.strings !== undefined) {
    parts["xl/sharedStrings.xml"] = part("sst", small.strings);
    relationships.push(relationship(101, `${relations}/sharedStrings`, target("sharedStrings.xml")));
  }
  if (small.styles !== undefined) {
    parts["xl/styles.xml"] = part("styleSheet", small.styles);
    relationships.push(relationship(102, `${relations}/styles`, target("styles.xml")));
  }
  parts["xl/_rels/workbook.xml.rels"] = relationshipsPart(relationships.join(""));
  return { ...parts, ...small.parts };
}

export function smallWorkbook(small: SmallWorkbook): Uint8Array {
  return zipParts(smallWorkbookParts(small));
}

/** A zip package of these parts. */
export function zipParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: "2022-09-01T00:00:00" });
}

function prefixed(xml: string, prefix: string, namespace: string): string {
  const named = prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
  return `<?xml version="1.0" encoding="UTF-8"?>${named.replace(">", ` ${namespace}>`)}`;
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${String(id)}" Type="${type}" Target="${target}"/>`;
}

function relationshipsPart(content: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${String(i + 1)}.xml`, "worksheet"]);
  const all = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
    ...overrides,
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    all.map(([part, kind]) => `<Override PartName="${part ?? ""}" ContentType="${type}.${kind ?? ""}+xml"/>`).join("") +
    "</Types>"
  );
}
