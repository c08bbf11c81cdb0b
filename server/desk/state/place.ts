/** The desk's views, by the first word of their address: `#/schools/ID?form=teacher-teacher`. */
export const VIEW_NAMES = [
  "board",
  "schools",
  "pairs",
  "forms",
  "conflicts",
  "persons",
  "reminders",
  "imports",
  "monitoring",
  "settings",
  "audit",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Where in the desk the reader is. */
export interface Place {
  /** Null for an address that leads nowhere. */
  readonly view: ViewName | null;
  /** The school of `#/schools/ID`, the pair of `#/pairs/ID`, the import of `#/imports/ID`; null where the view is of the whole district. */
  readonly id: string | null;
  /** Filters of the view, so that a link and Back bring them along. */
  readonly query: URLSearchParams;
}

/** The place that a hash names; an empty one is the board. */
export function readPlace(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?");
  const [view = "", id = ""] = path.split("/");
  const named = view === "" ? "board" : VIEW_NAMES.find((name) => name === view);
  return { view: named ?? null, id: decoded(id) || null, query: new URLSearchParams(query) };
}

/** The address of a place, for links. */
export function addressOf(
  view: ViewName,
  id: string | null = null,
  query: Readonly<Record<string, string>> = {},
): string {
  const filters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
  return `#/${view}${id === null ? "" : `/${encodeURIComponent(id)}`}${filters === "" ? "" : `?${filters}`}`;
}

/** Goes there; Back leads to where the reader was. */
export function goTo(address: string): void {
  window.location.hash = address;
}

/** An address typed by hand may hold a lone «%». */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
