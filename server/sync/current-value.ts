import type { FieldName, FieldValue } from "../../shared/register/fields.js";
import type { StoredPair } from "../store/pairs.js";

/**
 * A pair's present value as conflicts speak of it. A conflict about the pair itself (rule 8) is one of its `status`: a
 * tombstone is `withdrawn`, and a pair of which nothing is said is `active`.
 */
export function currentValue(pair: Pick<StoredPair, "state" | "fields">, field: FieldName): FieldValue | null {
  if (field !== "status") return pair.fields[field] ?? null;
  return pair.state === "withdrawn" ? "withdrawn" : (pair.fields.status ?? "active");
}
