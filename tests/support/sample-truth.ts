import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { checkReport, type SheetReport } from "../../shared/check/check-report.js";
import { checkWorkbook } from "../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";

const row = z.number().int().positive();
const findingSchema = z.object({ row: row.nullable(), cell: z.string().optional(), code: z.string() });
const sheetSchema = z.object({
  name: z.string(),
  kind: z.enum(["register", "other"]),
  schoolYear: z.string().optional(),
  columns: z.record(z.string(), z.string()),
  headerRows: z.array(row),
  pairs: z.number().int(),
  sample: z.array(z.looseObject({ row })),
  findings: z.array(findingSchema),
  /** What only informs: it is asked, and nothing is wrong. */
  asked: z.array(findingSchema).optional(),
  clean: z.array(row),
  exact: z.boolean().optional(),
  sameAs: z.number().optional(),
});
const truthSchema = z.object({ workbook: z.string(), sheets: z.array(sheetSchema) });

/** What stands beside each sample: the truth that a person wrote. */
export type Truth = z.infer<typeof truthSchema>;
export type SheetTruth = Truth["sheets"][number];
export type FindingTruth = SheetTruth["findings"][number];

export function readTruths(folder: string): Truth[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => truthSchema.parse(JSON.parse(readFileSync(path.join(folder, name), "utf8"))));
}

/** What the product says of a sample, sheet by sheet, as `check --json` does. */
export async function sheetsOf(folder: string, name: string): Promise<SheetReport[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(path.join(folder, name))));
  if (!read.ok) throw new Error(read.problem.message);
  const workbook = recogniseWorkbook(read.grids, { dictionary: defaultDictionary });
  const findings = checkWorkbook(workbook, read.grids, { dictionary: defaultDictionary });
  return [...checkReport(name, workbook, findings).sheets];
}

/** The columns that mean something, by letter: several tables of a sheet together. */
export function columnsOf(sheet: SheetReport): Record<string, string> {
  const columns = sheet.tables.flatMap((table) => table.columns);
  return Object.fromEntries(
    columns.flatMap(({ letter, field }) => (field === null || field === "rowNo" ? [] : [[letter, field]])),
  );
}

/** `9 I9 date.text`; a finding of a whole table has no place. */
export function shownFinding({
  row: at,
  cell,
  code,
}: {
  row: number | null;
  cell?: string | null | undefined;
  code: string;
}): string {
  return `${at ?? "table"} ${cell ?? ""} ${code}`.replace(/\s+/g, " ");
}
