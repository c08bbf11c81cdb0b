import { notEmulated } from "../host-error.js";
import type { ApiGate } from "./api-gate.js";
import type { Json } from "./wire.js";
import type { WireObject } from "./wire-object.js";

/** What `load` asks for: paths of properties, and of a collection's items a part. */
export interface Query {
  readonly paths: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

/** The answer to `load`: the named properties, nested ones as objects of their own, a collection's as `_Items`. */
export function answerQuery(object: WireObject | null, { paths, top, skip }: Query, gate: ApiGate): Json {
  if (object === null) return null;
  const inner = (item: WireObject | null, wanted: readonly string[]): Json =>
    answerQuery(item, { paths: wanted, top: null, skip: 0 }, gate);
  const answer: { [key: string]: Json } = { ...object.identity?.() };
  if (object.items) {
    const own = paths.filter((path) => object.get?.[wireName(path)]);
    for (const path of own) answer[wireName(path)] = object.get?.[wireName(path)]?.() ?? null;
    const wanted = paths.filter((path) => !own.includes(path)).map(withoutItems);
    const items = object.items().slice(skip, top === null ? undefined : skip + top);
    answer["_Items"] = items.map((item) => inner(item, wanted));
    return answer;
  }
  const nested = new Map<string, string[]>();
  for (const path of namedPaths(object, paths, gate)) {
    const [head = "", ...tail] = path.split("/");
    const name = wireName(head);
    gate.pass(object, name);
    if (object.get?.[name]) answer[name] = object.get[name]();
    else if (object.child?.[name])
      nested.set(name, [...(nested.get(name) ?? []), ...(tail.length ? [tail.join("/")] : [])]);
    else throw notEmulated(`${object.type}.${path} (load)`);
  }
  for (const [name, wanted] of nested) answer[name] = inner(object.child?.[name]?.() ?? null, wanted);
  return answer;
}

/** Belief: a load without names gives every plain property that this Excel has; those not emulated fail when read. */
function namedPaths(object: WireObject, paths: readonly string[], gate: ApiGate): readonly string[] {
  if (paths.length > 0) return paths.filter((path) => path !== NOTHING);
  return Object.keys(object.get ?? {}).filter((name) => gate.allows(object, name));
}

const NOTHING = "$none";

/** `items/name` of a collection is `name` of each item; Office.js has often cut `items/` already. */
function withoutItems(path: string): string {
  return path.replace(/^items(?:\/|$)/i, "") || NOTHING;
}

/** Paths come as people write them, in camelCase; the wire has PascalCase. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
