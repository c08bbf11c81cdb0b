import { HostError, invalidArgument, notEmulated } from "../host-error.js";
import type { Json } from "./wire.js";

export type WireArgument = Json | WireObject;

/**
 * An object as a batch sees it, by the names on the wire (PascalCase). Whatever is not listed does not exist, and
 * asking for it fails.
 */
export interface WireObject {
  /** The class, by its name in Office.js: the table of API sets is asked with it. */
  readonly type: string;
  /** What the host tells with every answer about the object, so that Office.js can find it again. */
  readonly identity?: () => { [key: string]: Json };
  readonly get?: Readonly<Record<string, () => Json>>;
  readonly set?: Readonly<Record<string, (value: Json) => void>>;
  /** Properties that are objects; `null` becomes `isNullObject`. */
  readonly child?: Readonly<Record<string, () => WireObject | null>>;
  /** Methods that give an object; `null` becomes `isNullObject`. */
  readonly make?: Readonly<Record<string, (...values: WireArgument[]) => WireObject | null>>;
  /** Methods that do something, or give a plain value. */
  readonly call?: Readonly<Record<string, (...values: WireArgument[]) => Json | void>>;
  /** What a collection holds. */
  readonly items?: () => readonly WireObject[];
}

export type MemberKind = "get" | "set" | "child" | "make" | "call";

/** The member of that name; a loud refusal when it is not emulated. */
export function member<K extends MemberKind>(
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

/** A value of a setter or an argument that must be true or false. */
export function truthOf(value: WireArgument | undefined): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** An argument that must be a plain object; none at all is an empty one. */
export function recordOf(value: WireArgument | undefined): { readonly [key: string]: Json } {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value) || isWireObject(value)) throw invalidArgument();
  return value as { readonly [key: string]: Json };
}

/** An argument that must be plain, not an object of Office.js. */
export function plainOf(value: WireArgument | undefined): Json {
  if (value === undefined) return null;
  if (isWireObject(value)) throw new HostError("InvalidArgument", "an object where a value was expected", 400);
  return value;
}
