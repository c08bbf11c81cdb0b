import { strToU8 } from "fflate";
import type { Package } from "../package/open-package.js";
import { packPart, writePackage } from "../package/write-package.js";
import type { ZipEntry } from "../package/zip-directory.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { relationshipsPart } from "../xlsx/relationships.js";
import { applySplices } from "./splices.js";
import { asOpening, declareUtf8, escapeXml, prefixOf } from "./xml-text.js";

/** The part that says what each part holds. */
export const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Changes to the parts of a package, made on the side; the package itself is never touched. */
export class PackageEdit {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<ZipEntry>();

  constructor(private readonly original: Package) {}

  /** A part's text as it stands now; `undefined` when there is no such part. */
  text(part: string): string | undefined {
    return this.changed.get(part) ?? (this.original.find(part) ? this.original.text(part) : undefined);
  }

  set(part: string, text: string): void {
    if (this.text(part) !== text) this.changed.set(part, text);
  }

  /** Whether the copy is going to differ from the workbook. */
  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  /** Takes a part of the workbook out of the copy; nothing happens where there is none. */
  remove(part: string): void {
    const entry = this.original.find(part);
    if (entry) this.removed.add(entry);
  }

  /** Adds a relationship from a part and gives its id. */
  relate(from: string, type: string, target: string): string {
    const part = relationshipsPart(from);
    const xml = this.text(part) ?? RELATIONSHIPS_XML;
    let number = 1;
    while (new RegExp(`["']rId${String(number)}["']`).test(xml)) number++;
    const id = `rId${String(number)}`;
    const attributes = `Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"`;
    this.set(
      part,
      withLastChild(xml, (prefix) => `<${prefix}Relationship ${attributes}/>`),
    );
    return id;
  }

  /** Says what a part holds, where its extension does not say it. */
  declare(part: string, contentType: string): void {
    const xml = this.text(CONTENT_TYPES);
    if (xml === undefined || xml.includes(`"/${part}"`)) return;
    const attributes = `PartName="/${escapeXml(part)}" ContentType="${contentType}"`;
    this.set(
      CONTENT_TYPES,
      withLastChild(xml, (prefix) => `<${prefix}Override ${attributes}/>`),
    );
  }

  /** The package with the changes: entries that are not changed are copied, packed as they were. */
  write(): Uint8Array {
    const changed = new Map([...this.changed].map(([part, text]) => [this.original.find(part)?.name ?? part, text]));
    const kept = this.original.entries.filter(({ name }) => !this.isRemoved(name));
    const entries = kept.map((entry) => {
      const text = changed.get(entry.name);
      changed.delete(entry.name);
      return text === undefined ? entry : packPart({ name: entry.name, bytes: toBytes(text) }, entry);
    });
    const added = [...changed].map(([name, text]) => packPart({ name, bytes: toBytes(text) }));
    return writePackage([...entries, ...added]);
  }

  /** A second entry of the same name goes with the first. */
  private isRemoved(name: string): boolean {
    const entry = this.original.find(name);
    return entry !== undefined && this.removed.has(entry);
  }
}

function toBytes(text: string): Uint8Array {
  return strToU8(declareUtf8(text));
}

/** The XML with one more element at the end of its root. */
function withLastChild(xml: string, element: (prefix: string) => string): string {
  const scanner = new XmlScanner(xml);
  scanner.next();
  const { start, end, empty } = scanner;
  const tag = xml.slice(start, end);
  const prefix = prefixOf(tag);
  if (empty) {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    return applySplices(xml, [{ start, end, text: `${asOpening(tag)}${element(prefix)}</${name}>` }]);
  }
  while (scanner.next());
  const close = xml.lastIndexOf("</");
  return applySplices(xml, [{ start: close, end: close, text: element(prefix) }]);
}
