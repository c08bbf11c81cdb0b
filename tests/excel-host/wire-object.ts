import type { Json } from "./wire.js";

/** A refusal in the host's own words; Office.js makes an `OfficeExtension.Error` of it, with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export const invalidArgument = (): HostError =>
  new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", 400);

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

/** What this host has not learnt: a test that needs it must teach it first, never get a made-up answer. */
export const notEmulated = (what: string): HostError =>
  new HostError("ApiNotFound", `the emulated Excel does not know ${what}`, 501);

export type WireArgument = Json | WireObject;

/**
 * An object as a batch sees it, by the names on the wire (PascalCase). Whatever is not listed does not exist, and
 * asking for it fails.
 */
export interface WireObject {
  /** The class, for messages. */
  readonly type: string;
  /** What the host tells with every answer about the object, so that Office.js can find it again. */
  readonly identity?: () => { [key: string]: Json };
  readonly get?: Readonly<Record<string, () => Json>>;
  readonly set?: Readonly<Record<string, (value: Json) => void>>;
  /** Properties that are objects. */
  readonly child?: Readonly<Record<string, () => WireObject>>;
  /** Methods that give an object; `null` becomes `isNullObject`. */
  readonly make?: Readonly<Record<string, (...values: WireArgument[]) => WireObject | null>>;
  /** Methods that do something, or give a plain value. */
  readonly call?: Readonly<Record<string, (...values: WireArgument[]) => Json | void>>;
  /** What a collection holds. */
  readonly items?: () => readonly WireObject[];
}

/** The member of that name; a loud refusal when it is not emulated. */
export function member<K extends "get" | "set" | "child" | "make" | "call">(
  object: WireObject,
  kind: K,
  name: string,
): NonNullable<WireObject[K]>[string] {
  const found = object[kind]?.[name];
  if (!found) throw notEmulated(`${object.type}.${name} (${kind})`);
  return found as NonNullable<WireObject[K]>[string];
}

export const isWireObject = (value: WireArgument | undefined): value is WireObject =>
  typeof value === "object" && value !== null && "type" in value && typeof value["type"] === "string";

/** An argument that must be a number. */
export function numberOf(value: WireArgument | undefined): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

/** An argument that must be a text. */
export function textOf(value: WireArgument | undefined): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}
