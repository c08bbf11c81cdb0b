import { cellAddress, parseAddress } from "../../shared/grid/address.js";

/** `getRanges` cuts an address off after 8,192 characters without a word. */
const ADDRESS_LIMIT = 8000;

/**
 * Cells as addresses for `getRanges`: cells below each other become one area, and each address stays under Excel's
 * limit. Takes and gives A1 addresses of one sheet.
 */
export function markAddresses(cells: readonly string[]): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const area of areasOf(cells)) {
    if (address !== "" && address.length + area.length + 1 > ADDRESS_LIMIT) {
      addresses.push(address);
      address = "";
    }
    address = address === "" ? area : `${address},${area}`;
  }
  return address === "" ? addresses : [...addresses, address];
}

function areasOf(cells: readonly string[]): string[] {
  const places = cells.flatMap((cell) => parseAddress(cell) ?? []);
  places.sort((one, other) => one.column - other.column || one.row - other.row);
  const areas: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of places) {
    const last = areas.at(-1);
    if (last?.column === column && row <= last.bottom + 1) last.bottom = row;
    else areas.push({ column, top: row, bottom: row });
  }
  return areas.map(({ column, top, bottom }) =>
    top === bottom ? cellAddress(top, column) : `${cellAddress(top, column)}:${cellAddress(bottom, column)}`,
  );
}
