/**
 * What a workbook may cost before it is refused. A district's register of ten years, all schools together, is some
 * 50,000 rows of 20 columns, 4 MB packed and 60 MB unpacked; everything beyond is a mistake or an attack.
 */
export const WORKBOOK_LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  /** All parts of the package together, as unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Parts of the package: pictures, drawings and sheets. */
  parts: 2000,
  /** Unpacked to packed size of one part, from `ratioFromBytes` on: sheets of blank bordered cells reach about 60. */
  ratio: 250,
  ratioFromBytes: 1024 * 1024,
  sheets: 300,
  /** Rows of one sheet down to the last value. */
  rows: 100_000,
  /** Columns of one sheet up to the last value: Excel's own number. */
  columns: 16_384,
  /** Columns times rows that hold something, all sheets together: what the Grids take in memory. */
  cells: 4_000_000,
  /** Rows times columns up to the last values, all sheets together: a whole sheet of an .xls, blank but for its corners. */
  area: 17_000_000,
  /** Excel's own limit: longer text is cut. */
  textLength: 32_767,
  /** Elements inside elements; real parts stay under 20. */
  xmlDepth: 64,
} as const;
