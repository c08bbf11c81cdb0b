/** The prefix that a tag's name begins with, its colon included: `x:` of `<x:row r="1">`, mostly nothing. */
export function prefixOf(tag: string): string {
  return /^<([^\s:>/]+:)/.exec(tag)?.[1] ?? "";
}

/** The tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const bare = withoutAttribute(tag, name);
  return bare.replace(/^<[^\s>/]+/, (opening) => `${opening} ${name}="${escapeXml(String(value))}"`);
}

export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
}

/** An empty element's tag as an opening one. */
export function asOpening(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}

/** A text as XML holds it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A cell's text as XML holds it: what XML cannot hold becomes `_x0001_`, and a text that looks like such an escape is
 * itself escaped (ECMA-376 part 1, §22.9.2.19). Halves of a character become the replacement character.
 */
export function escapeCellText(text: string): string {
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  const escaped = whole
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(escaped);
}

/** Control characters save tab and line feed, and the two code points that XML forbids. */
const UNWRITABLE = /[^\t\n\u0020-\ufffd]/g;

/** The declaration of a part that was UTF-16 and is written as UTF-8. */
export function declareUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}
