import type { HostState } from "../host-state.js";
import { itemNotFound, textOf, type WireObject } from "../wire-object.js";

/** The workbook's custom XML parts: all, and those of one namespace. */
export function customXmlParts(state: HostState): WireObject {
  const { xmlParts } = state.workbook;
  return {
    type: "CustomXmlPartCollection",
    items: () => [...xmlParts.keys()].map((id) => customXmlPart(state, id)),
    make: {
      Add: (xml) => {
        const id = `{${state.nextNumber()}}`;
        xmlParts.set(id, textOf(xml));
        return customXmlPart(state, id);
      },
      GetItem: (id) => customXmlPart(state, textOf(id)),
      GetByNamespace: (namespace) => ({
        type: "CustomXmlPartScopedCollection",
        items: () =>
          [...xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => customXmlPart(state, id)),
        make: { GetItem: (id) => customXmlPart(state, textOf(id)) },
      }),
    },
  };
}

function customXmlPart({ workbook: { xmlParts } }: HostState, id: string): WireObject {
  const xml = (): string => {
    const found = xmlParts.get(id);
    if (found === undefined) throw itemNotFound();
    return found;
  };
  xml();
  return {
    type: "CustomXmlPart",
    identity: () => ({ Id: id }),
    get: { Id: () => id, NamespaceUri: () => namespaceOf(xml()) },
    call: {
      GetXml: xml,
      SetXml: (given) => void xmlParts.set(id, textOf(given)),
      Delete: () => void xmlParts.delete(id),
    },
  };
}

/** The namespace of the root element. */
function namespaceOf(xml: string): string {
  const [root = ""] = /<[A-Za-z_][^>]*>/.exec(xml) ?? [];
  const [, prefix] = /^<([\w.-]+):/.exec(root) ?? [];
  const declared = new RegExp(`\\sxmlns${prefix === undefined ? "" : `:${prefix}`}="([^"]*)"`).exec(root);
  return declared?.[1] ?? "";
}
