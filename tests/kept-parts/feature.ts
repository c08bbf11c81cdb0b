/** Something that a workbook may have beside its cells, as Excel writes it. */
export interface Feature {
  readonly name: string;
  /** What stands in the worksheet before and after its rows, in the order of ECMA-376 part 1, §18.3.1.99. */
  readonly before?: string;
  readonly after?: string;
  /** Rows beyond the register's own four. */
  readonly rows?: string;
  /** What stands in `workbook.xml` before and after its sheets. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** Parts by name, with what they hold; a third word is the content type. */
  readonly parts?: Readonly<Record<string, readonly [content: string | Uint8Array, type?: string]>>;
  /** Relationships from the sheet, the workbook and the package: kind, target. Their ids are `rIdK1`, `rIdK2` … */
  readonly sheetLinks?: readonly Link[];
  readonly workbookLinks?: readonly Link[];
  readonly packageLinks?: readonly Link[];
  /** Words that are found in some part of the workbook as long as the feature is there. */
  readonly evidence: readonly string[];
}

export type Link = readonly [kind: string, target: string, external?: "External"];

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The content type of a part of a spreadsheet. */
export function spreadsheetType(kind: string): string {
  return `${SPREADSHEET}.${kind}+xml`;
}

/** A part that holds the relationships of another. */
export function links(...all: readonly Link[]): readonly [content: string] {
  return [
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${linkTags(all, "rId")}</Relationships>`,
  ];
}

/** The relationships' elements; a kind that is no whole address is one of Office's own. */
export function linkTags(all: readonly Link[], prefix: string): string {
  return all
    .map(([kind, target, external], index) => {
      const type = kind.includes("://") ? kind : `${OFFICE}/relationships/${kind}`;
      const mode = external ? ' TargetMode="External"' : "";
      return `<Relationship Id="${prefix}${String(index + 1)}" Type="${type}" Target="${target}"${mode}/>`;
    })
    .join("");
}
