import { XmlScanner } from "../package/xml-scanner.js";
import { builtInFormat } from "../xlsx/number-formats.js";
import { applySplices, type Splice } from "./splices.js";
import { asOpening, escapeXml, prefixOf, withAttribute } from "./xml-text.js";

/** Numbers below are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;

/** Adds cell styles to a `styles.xml`: copies of styles there with another number format. Nothing in it is renumbered. */
export class StylePatch {
  private readonly formats = new Map<string, number>();
  private readonly styles: string[] = [];
  private readonly added = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly newStyles: string[] = [];
  private prefix = "";
  private rootEnd = 0;
  private formatsTag: { start: number; end: number; close: number; count: number } | null = null;
  private stylesTag = { start: 0, end: 0, close: 0 };
  private nextFormat = FIRST_CUSTOM_FORMAT;

  /** Throws a `WorkbookRefusal` for broken XML. */
  constructor(private readonly xml: string) {
    const scanner = new XmlScanner(xml);
    let section = "";
    while (scanner.next()) {
      if (scanner.kind === "close" && scanner.depth === 1) this.endSection(scanner);
      if (scanner.kind !== "open") continue;
      if (scanner.depth === 1) this.startRoot(scanner);
      else if (scanner.depth === 2) {
        section = scanner.name;
        this.startSection(scanner);
      } else if (scanner.depth === 3 && section === "numFmts") this.knowFormat(scanner);
      else if (scanner.depth === 3 && section === "cellXfs") this.styles.push(elementText(scanner));
    }
  }

  /** The index of a style that is `base` with the number format. */
  withFormat(base: number, format: string): number {
    const key = `${String(base)} ${format}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const source = this.styles[base] ?? `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const tagEnd = tagLength(source);
    const tag = withAttribute(source.slice(0, tagEnd), "numFmtId", this.formatId(format));
    const index = this.styles.length + this.newStyles.length;
    this.newStyles.push(withAttribute(tag, "applyNumberFormat", 1) + source.slice(tagEnd));
    this.added.set(key, index);
    return index;
  }

  /** The part's text with what was added. */
  text(): string {
    if (this.newStyles.length === 0) return this.xml;
    const { start, end, close } = this.stylesTag;
    const tag = withAttribute(this.xml.slice(start, end), "count", this.styles.length + this.newStyles.length);
    const splices: Splice[] = [
      { start, end, text: tag },
      { start: close, end: close, text: this.newStyles.join("") },
    ];
    return applySplices(this.xml, [...splices, ...this.formatSplices()]);
  }

  private formatSplices(): Splice[] {
    if (this.newFormats.length === 0) return [];
    const added = this.newFormats.join("");
    if (!this.formatsTag) {
      const count = this.newFormats.length;
      const text = `<${this.prefix}numFmts count="${String(count)}">${added}</${this.prefix}numFmts>`;
      return [{ start: this.rootEnd, end: this.rootEnd, text }];
    }
    const { start, end, close, count } = this.formatsTag;
    const tag = withAttribute(asOpening(this.xml.slice(start, end)), "count", count + this.newFormats.length);
    if (close === end) return [{ start, end, text: `${tag}${added}</${this.prefix}numFmts>` }];
    return [
      { start, end, text: tag },
      { start: close, end: close, text: added },
    ];
  }

  private formatId(format: string): number {
    const known = this.formats.get(format) ?? builtInId(format);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(format, id);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(format)}"/>`);
    return id;
  }

  private startRoot(scanner: XmlScanner): void {
    this.prefix = prefixOf(scanner.source.slice(scanner.start, scanner.end));
    this.rootEnd = scanner.end;
  }

  private startSection(scanner: XmlScanner): void {
    const { start, end } = scanner;
    if (scanner.name === "numFmts") this.formatsTag = { start, end, close: end, count: 0 };
    else if (scanner.name === "cellXfs") this.stylesTag = { start, end, close: end };
  }

  private endSection(scanner: XmlScanner): void {
    if (scanner.name === "numFmts" && this.formatsTag) this.formatsTag.close = scanner.start;
    else if (scanner.name === "cellXfs") this.stylesTag.close = scanner.start;
  }

  private knowFormat(scanner: XmlScanner): void {
    const id = Number(scanner.attribute("numFmtId"));
    this.formats.set(scanner.attribute("formatCode") ?? "", id);
    if (id >= this.nextFormat) this.nextFormat = id + 1;
    if (this.formatsTag) this.formatsTag.count++;
  }
}

/** `m/d/yyyy` (14) is not taken by its code: Excel shows that number by the computer's own language. */
function builtInId(format: string): number | undefined {
  const ids = [0, 1, 2, 3, 4, 9, 10, 49];
  return ids.find((id) => builtInFormat(id) === format);
}

/** The text of the element stood on; moves to its end. */
function elementText(scanner: XmlScanner): string {
  const from = scanner.start;
  const outside = scanner.depth - 1;
  while (scanner.depth > outside && scanner.next());
  return scanner.source.slice(from, scanner.end);
}

function tagLength(element: string): number {
  return element.indexOf(">") + 1;
}
