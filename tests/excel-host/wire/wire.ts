/**
 * What goes over the wire between the genuine Office.js and its host: one «batch» a `context.sync`. Names and numbers
 * are Office.js's own, as its debug build and its traffic show them.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** An argument that is an object stands as the id of its path, and again in `ReferencedObjectPathIds`. */
export interface Arguments {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** How one object is reached from another: «method GetRange of path 7». */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** One entry of the `richApiMessage` event: category, type, target, arguments as JSON, and two flags. */
export type EventEntry = readonly [65536, number, string, string, 0, false];
