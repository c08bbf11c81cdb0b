import { WORKBOOK_LIMITS } from "../limits.js";
import { damaged, WorkbookRefusal } from "../problem.js";

const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;

/**
 * Walks through an XML text, one tag or text at a time, and keeps the offsets of what it stands on, so that the same
 * walk serves reading and patching. Names are without their prefix: the prefix of a namespace is the writer's choice
 * (ClosedXML writes `x:row`), and no two elements of a spreadsheet part differ by it alone in the places we read.
 *
 * It knows the five built-in entities and no others, refuses a DOCTYPE, unclosed elements and deep nesting, and throws
 * a `WorkbookRefusal`. An empty element gives an `open` and a `close`.
 */
export class XmlScanner {
  kind: "open" | "close" | "text" = "text";
  /** The element's name without prefix; on a text, the name of the element around it. */
  name = "";
  /** Offsets of the tag or text in the source. */
  start = 0;
  end = 0;
  /** Whether the tag that was opened closes itself. */
  empty = false;

  private readonly open: string[] = [];
  private attributesStart = 0;
  private pendingClose = false;
  private sawRoot = false;
  private cdata = false;

  constructor(readonly source: string) {}

  /** The number of elements around, the one just opened included and the one just closed excluded. */
  get depth(): number {
    return this.open.length;
  }

  /** Moves on; `false` at the end of a well-formed text. */
  next(): boolean {
    if (this.pendingClose) {
      this.pendingClose = false;
      return this.closed(this.end, this.end);
    }
    for (;;) {
      const from = this.end;
      if (from >= this.source.length) return this.finish();
      if (this.source.charCodeAt(from) !== 60) {
        const to = this.source.indexOf("<", from);
        this.textBetween(from, to === -1 ? this.source.length : to);
        if (this.open.length > 0) return true;
        continue;
      }
      const second = this.source.charCodeAt(from + 1);
      if (second === SLASH) return this.closeTag(from);
      if (second === 63) this.end = this.after("?>", from);
      else if (second !== 33) return this.openTag(from);
      else if (this.source.startsWith("<!--", from)) this.end = this.after("-->", from + 4);
      else if (this.source.startsWith("<![CDATA[", from) && this.open.length > 0) return this.cdataSection(from);
      else throw damaged();
    }
  }

  /** The text stood on, its entities decoded. */
  text(): string {
    const raw = this.cdata ? this.source.slice(this.start + 9, this.end - 3) : this.source.slice(this.start, this.end);
    const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
    return this.cdata ? lines : decodeEntities(lines);
  }

  /** The value of an attribute of the tag stood on, by its name with or without prefix; `undefined` when absent. */
  attribute(name: string): string | undefined {
    const { source } = this;
    const withPrefix = name.includes(":");
    let at = this.attributesStart;
    for (;;) {
      while (at < this.end && source.charCodeAt(at) <= SPACE) at++;
      const first = source.charCodeAt(at);
      if (at >= this.end || first === SLASH || first === GREATER) return undefined;
      let nameStart = at;
      for (let code = first; code !== EQUALS && code > SPACE && at < this.end; code = source.charCodeAt(++at)) {
        if (code === COLON && !withPrefix) nameStart = at + 1;
      }
      const nameEnd = at;
      while (at < this.end && source.charCodeAt(at) !== QUOTE && source.charCodeAt(at) !== APOSTROPHE) at++;
      const valueEnd = source.indexOf(source.charAt(at), at + 1);
      if (valueEnd === -1 || valueEnd >= this.end) throw damaged();
      if (nameEnd - nameStart === name.length && source.startsWith(name, nameStart)) {
        return decodeEntities(source.slice(at + 1, valueEnd));
      }
      at = valueEnd + 1;
    }
  }

  private openTag(from: number): boolean {
    const { source } = this;
    let at = from + 1;
    let nameStart = at;
    for (let code = source.charCodeAt(at); code > SPACE && code !== GREATER && code !== SLASH;) {
      if (code === COLON) nameStart = at + 1;
      code = source.charCodeAt(++at);
    }
    this.name = source.slice(nameStart, at);
    this.attributesStart = at;
    this.start = from;
    this.end = this.tagEnd(at);
    this.empty = source.charCodeAt(this.end - 2) === SLASH;
    if (this.open.length === 0 && this.sawRoot) throw damaged();
    this.sawRoot = true;
    if (this.open.push(this.name) > WORKBOOK_LIMITS.xmlDepth) {
      throw new WorkbookRefusal("too-large", "workbook.tooLarge.nesting");
    }
    this.pendingClose = this.empty;
    this.kind = "open";
    return true;
  }

  /** The offset after the tag's `>`; one inside a quoted value does not count. */
  private tagEnd(from: number): number {
    const { source } = this;
    let quote = 0;
    for (let at = from; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (code === GREATER) return at + 1;
    }
    throw damaged();
  }

  private closeTag(from: number): boolean {
    const end = this.after(">", from);
    let nameEnd = end - 1;
    while (this.source.charCodeAt(nameEnd - 1) <= SPACE && this.source.charCodeAt(nameEnd - 1) >= TAB) nameEnd--;
    const name = this.open[this.open.length - 1];
    const nameStart = nameEnd - (name?.length ?? 0);
    const before = this.source.charCodeAt(nameStart - 1);
    const matches = name !== undefined && nameStart > from + 1 && this.source.startsWith(name, nameStart);
    if (!matches || (before !== SLASH && before !== COLON)) throw damaged();
    return this.closed(from, end);
  }

  private closed(start: number, end: number): boolean {
    this.name = this.open.pop() ?? "";
    this.kind = "close";
    this.start = start;
    this.end = end;
    this.empty = false;
    return true;
  }

  private textBetween(from: number, to: number): void {
    this.kind = "text";
    this.cdata = false;
    this.start = from;
    this.end = to;
    this.name = this.open[this.open.length - 1] ?? "";
  }

  private cdataSection(from: number): boolean {
    this.textBetween(from, this.after("]]>", from + 9));
    this.cdata = true;
    return true;
  }

  private after(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    if (at === -1) throw damaged();
    return at + mark.length;
  }

  private finish(): boolean {
    if (this.open.length > 0 || !this.sawRoot) throw damaged();
    return false;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g, (all, decimal, hex, name) => {
    if (typeof name === "string") return ENTITIES[name] ?? "";
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : String(all);
  });
}
