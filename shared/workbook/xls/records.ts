/** Excel 2, 3, 4, 5 (and 95), 97 and later. */
export type BiffVersion = 2 | 3 | 4 | 5 | 8;

/** The records that are read, by number (MS-XLS §2.3; a digit at the end is the version that the form is of). */
export const RECORD = {
  end: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  font: 0x31,
  font3: 0x231,
  codePage: 0x42,
  style2: 0x43,
  farStyle2: 0x44,
  style3: 0x243,
  style4: 0x443,
  style: 0xe0,
  format2: 0x1e,
  format: 0x41e,
  sheet: 0x85,
  strings: 0xfc,
  dialog: 0x81,
  column: 0x7d,
  row2: 0x08,
  row: 0x208,
  merges: 0xe5,
  integer2: 0x02,
  number2: 0x03,
  label2: 0x04,
  logical2: 0x05,
  formula: 0x06,
  formula3: 0x206,
  formula4: 0x406,
  result2: 0x07,
  result: 0x207,
  blank2: 0x01,
  blank: 0x201,
  blanks: 0xbe,
  number: 0x203,
  packed: 0x27e,
  packedRow: 0xbd,
  sharedLabel: 0xfd,
  label: 0x204,
  richLabel: 0xd6,
  logical: 0x205,
} as const;

const BEGINNINGS: Readonly<Record<number, BiffVersion>> = { 0x09: 2, 0x209: 3, 0x409: 4 };

/** The version that a beginning record tells of; `null` for any other record. */
export function versionOf(type: number, version: number): BiffVersion | null {
  if (type === 0x809) return version >= 0x0600 ? 8 : 5;
  return BEGINNINGS[type] ?? null;
}
