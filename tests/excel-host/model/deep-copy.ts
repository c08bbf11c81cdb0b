/** A copy that shares nothing with the original: of plain objects, arrays, maps and sets of them. */
export function deepCopy<T>(value: T): T {
  return copyOf(value) as T;
}

function copyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copyOf(item)]));
  if (value instanceof Set) return new Set([...value].map(copyOf));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}
