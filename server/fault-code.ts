/**
 * The system's or the database's own code of a thrown thing (`ENOENT`, `SQLITE_FULL`), or an empty text. Asked of the
 * thing itself, not of its class: errors of native modules need not be of this realm's `Error`.
 */
export function faultCode(thrown: unknown): string {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return "";
  return typeof thrown.code === "string" ? thrown.code : "";
}
