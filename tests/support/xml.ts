/** An element of a parsed document; text and comments between elements are left out, `text` is that of a leaf. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads a well-formed document without DTD or CDATA, such as the manifest; throws where the tags do not nest. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|([^<]+)|(<)/g;
  for (const [whole, closing, name = "", attributes = "", selfClosing, text, stray] of source.matchAll(token)) {
    const parent = open[open.length - 1];
    if (!parent || stray) throw new Error(`Not well-formed near ${whole.slice(0, 40)}`);
    if (text) parent.text += decode(text.trim());
    if (!name) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      continue;
    }
    const element: XmlElement = { name, attributes: parseAttributes(attributes), children: [], text: "" };
    parent.children.push(element);
    if (!selfClosing) open.push(element);
  }
  const [document, ...more] = root.children;
  if (open.length !== 1 || !document || more.length > 0) throw new Error("Not one closed root element");
  return document;
}

/** The element and all below it, in the document's order. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** All elements of that name below `element`. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return allElements(element).filter((each) => each.name === name);
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s*([\w:.-]+)\s*=\s*"([^"]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`The attribute ${name} stands twice`);
    attributes[name] = decode(value);
    return "";
  });
  if (rest.trim() !== "") throw new Error(`Not an attribute: ${rest.trim()}`);
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`Not an entity: ${whole}`);
    return character;
  });
}
