// Noncharacters and halves of surrogate pairs: no XML file may hold them.
const UNWRITABLE = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Excel reads `_x0041_` in a text as the letter A; the underscore itself is written `_x005F_`.
const ESCAPE_ALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as a string cell may hold it: whatever it starts with (`=`, `+`, `-`, `@`) it stays a text, since exceljs
 * writes strings as strings; only what would break the file or be read as something else is taken care of.
 */
export function plainText(text: string): string {
  return text.replace(UNWRITABLE, "").replace(ESCAPE_ALIKE, "_x005F_");
}
