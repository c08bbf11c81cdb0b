/** What the merged workbook's hidden key says of a row: which pair, and what the district knew when it was written. */
export interface SeenKey {
  readonly id: string;
  /** The version that the row shows. */
  readonly version: number;
  /** The district's revision at that moment: pairs that came later are not in the workbook. */
  readonly revision: number;
}

const SEEN = /^\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) v(\d{1,9}) r(\d{1,9})\s*$/i;

/**
 * The key as a cell holds it. It stands in the row itself, and not in a part of the file, so that it stays with the row
 * through sorting, filtering, and programs that save cells only.
 */
export function seenKeyText({ id, version, revision }: SeenKey): string {
  return `${id} v${String(version)} r${String(revision)}`;
}

export function readSeenKey(text: string): SeenKey | null {
  const [, id, version, revision] = SEEN.exec(text) ?? [];
  return id === undefined ? null : { id: id.toLowerCase(), version: Number(version), revision: Number(revision) };
}
