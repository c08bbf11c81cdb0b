import { parseAddress } from "../../shared/grid/address.js";
import { type Area, cellKey, type CellValue, type Grid } from "../../shared/grid/grid.js";

interface GridOptions {
  readonly name?: string;
  /** «B2:E2» */
  readonly merges?: readonly string[];
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly struck?: readonly string[];
  readonly formulas?: readonly string[];
  readonly date1904?: boolean;
}

/** A sheet typed row by row, for tests; short rows are padded with blanks. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const formats = rows.map((_, row) =>
    Array.from({ length: width }, (_cell, column) => formatAt(options.formats, row, column)),
  );
  return {
    name: options.name ?? "Реестр",
    visibility: "visible",
    values,
    formats,
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: keysOf(options.formulas),
    struck: keysOf(options.struck),
    date1904: options.date1904 ?? false,
  };
}

function formatAt(formats: GridOptions["formats"], row: number, column: number): string {
  const address = Object.keys(formats ?? {}).find((key) => {
    const place = parseAddress(key);
    return place?.row === row && place.column === column;
  });
  return address === undefined ? "General" : (formats?.[address] ?? "General");
}

function areaOf(reference: string): Area {
  const [first = "", last = ""] = reference.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to) throw new Error(`${reference} is no area`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function keysOf(addresses: readonly string[] = []): ReadonlySet<number> {
  return new Set(
    addresses.map((address) => {
      const place = parseAddress(address);
      if (!place) throw new Error(`${address} is no cell`);
      return cellKey(place.row, place.column);
    }),
  );
}
