import type { Json } from "./wire.js";
import { notEmulated, type WireObject } from "./wire-object.js";

/** The answer to `load`: the named properties, nested ones as objects of their own, a collection's as `_Items`. */
export function answerQuery(object: WireObject | null, paths: readonly string[]): Json {
  if (object === null) return null;
  const answer: { [key: string]: Json } = { ...object.identity?.() };
  if (object.items) {
    const wanted = paths.map(withoutItems);
    answer["_Items"] = object.items().map((item) => answerQuery(item, wanted));
    return answer;
  }
  const nested = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : Object.keys(object.get ?? {})) {
    const [head = "", ...tail] = path.split("/");
    const name = wireName(head);
    if (object.get?.[name]) answer[name] = object.get[name]();
    else if (object.child?.[name])
      nested.set(name, [...(nested.get(name) ?? []), ...(tail.length ? [tail.join("/")] : [])]);
    else throw notEmulated(`${object.type}.${path} (load)`);
  }
  for (const [name, inner] of nested) answer[name] = answerQuery(object.child?.[name]?.() ?? null, inner);
  return answer;
}

/** `items/name` of a collection is `name` of each item; Office.js has often cut `items/` already. */
function withoutItems(path: string): string {
  return path.replace(/^items(?:\/|$)/i, "");
}

/** Paths come as people write them, in camelCase; the wire has PascalCase. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
