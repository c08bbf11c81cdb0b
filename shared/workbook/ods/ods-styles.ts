import type { XmlScanner } from "../package/xml-scanner.js";
import { PLAIN_STYLE, type CellStyle } from "../xlsx/styles.js";
import { isDataStyle, readDataStyle, type DataStyle } from "./data-styles.js";

interface WrittenStyle {
  readonly parent: string | undefined;
  readonly dataStyle: string | undefined;
  struck: boolean | undefined;
}

/** The styles of an .ods, collected from `styles.xml` and `content.xml`: cells name them, and they name their parents. */
export class OdsStyles {
  private readonly formats = new Map<string, DataStyle>();
  private readonly cells = new Map<string, WrittenStyle>();
  private readonly resolved = new Map<string, CellStyle>();
  private readonly hiddenTables = new Set<string>();
  private current: WrittenStyle | null = null;
  private tableStyle: string | null = null;

  /** Takes what the element stood on says of styles; other elements are passed over. */
  take(scanner: XmlScanner): void {
    if (isDataStyle(scanner.name)) {
      const name = scanner.attribute("style:name") ?? "";
      this.formats.set(name, readDataStyle(scanner));
    } else if (scanner.name === "style" || scanner.name === "default-style") this.startStyle(scanner);
    else if (scanner.name === "text-properties" && this.current) this.current.struck = struckBy(scanner);
    else if (scanner.name === "table-properties" && this.tableStyle !== null) {
      if (scanner.attribute("table:display") === "false") this.hiddenTables.add(this.tableStyle);
    }
  }

  /** What a cell's style says, its parents' included. */
  cell(name: string | undefined): CellStyle {
    if (name === undefined) return PLAIN_STYLE;
    const known = this.resolved.get(name);
    if (known) return known;
    const style = this.resolve(name);
    this.resolved.set(name, style);
    return style;
  }

  isHiddenTable(style: string | undefined): boolean {
    return style !== undefined && this.hiddenTables.has(style);
  }

  private format(name: string): string | undefined {
    const style = this.formats.get(name);
    const instead = style?.instead === undefined ? undefined : this.formats.get(style.instead);
    return (instead ?? style)?.format;
  }

  private startStyle(scanner: XmlScanner): void {
    const family = scanner.attribute("style:family");
    const name = scanner.attribute("style:name") ?? "";
    this.current = null;
    this.tableStyle = family === "table" ? name : null;
    if (family !== "table-cell") return;
    this.current = {
      parent: scanner.attribute("style:parent-style-name"),
      dataStyle: scanner.attribute("style:data-style-name"),
      struck: undefined,
    };
    this.cells.set(name, this.current);
  }

  private resolve(name: string): CellStyle {
    let format: string | undefined;
    let struck: boolean | undefined;
    const seen = new Set<string>();
    for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = this.cells.get(at)?.parent) {
      seen.add(at);
      const style = this.cells.get(at);
      if (format === undefined && style?.dataStyle !== undefined) format = this.format(style.dataStyle);
      struck ??= style?.struck;
    }
    return { format: format ?? "General", struck: struck ?? false };
  }
}

/** A text may be struck by a line's style or by its type; writers give one or both. */
export function struckBy(scanner: XmlScanner): boolean | undefined {
  const line = scanner.attribute("text-line-through-style") ?? scanner.attribute("text-line-through-type");
  return line === undefined ? undefined : line !== "none";
}
