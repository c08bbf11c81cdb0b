import { itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { textOf, type WireArgument, type WireObject } from "../wire/wire-object.js";

/**
 * The workbook's custom XML parts: all, and those of one namespace. They are no part of what people take back, and
 * writing one empties that list (office-js 4484, 6415).
 */
export function customXmlParts(state: HostState): WireObject {
  const { xmlParts } = state.workbook;
  const list = (namespace: WireArgument | undefined): string[] =>
    [...xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
  const orNull = (id: string | undefined): WireObject | null =>
    id !== undefined && xmlParts.has(id) ? customXmlPart(state, id) : null;
  return {
    type: "CustomXmlPartCollection",
    items: () => [...xmlParts.keys()].map((id) => customXmlPart(state, id)),
    make: {
      Add: (xml) => {
        const id = state.workbook.newId();
        xmlParts.set(id, textOf(xml));
        return customXmlPart(state, id);
      },
      GetItem: (id) => customXmlPart(state, textOf(id)),
      GetItemOrNullObject: (id) => orNull(textOf(id)),
      GetByNamespace: (namespace) => ({
        type: "CustomXmlPartScopedCollection",
        items: () => list(namespace).map((id) => customXmlPart(state, id)),
        make: {
          GetItem: (id) => customXmlPart(state, textOf(id)),
          GetItemOrNullObject: (id) => orNull(textOf(id)),
          // Belief: of two parts it is no «only» one.
          GetOnlyItem: () => orNull(only(list(namespace))) ?? refuse(),
          GetOnlyItemOrNullObject: () => orNull(only(list(namespace))),
        },
        call: { GetCount: () => list(namespace).length },
      }),
    },
    call: { GetCount: () => xmlParts.size },
  };
}

const only = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);

function refuse(): never {
  throw itemNotFound();
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
