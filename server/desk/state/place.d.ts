/** The desk's views, by the first word of their address: `#/schools/ID?form=teacher-teacher`. */
export declare const VIEW_NAMES: readonly ["board", "schools", "forms", "conflicts", "reminders", "settings", "audit"];
export type ViewName = (typeof VIEW_NAMES)[number];
/** Where in the desk the reader is. */
export interface Place {
  /** Null for an address that leads nowhere. */
  readonly view: ViewName | null;
  /** The school of `#/schools/ID`; null where the view is of the whole district. */
  readonly id: string | null;
  /** Filters of the view, so that a link and Back bring them along. */
  readonly query: URLSearchParams;
}
/** The place that a hash names; an empty one is the board. */
export declare function readPlace(hash: string): Place;
/** The address of a place, for links. */
export declare function addressOf(view: ViewName, id?: string | null, query?: Readonly<Record<string, string>>): string;
/** Goes there; Back leads to where the reader was. */
export declare function goTo(address: string): void;
/** The present place, and how often the reader has moved since the page was opened. */
export declare function usePlace(): {
  readonly place: Place;
  readonly moves: number;
};
