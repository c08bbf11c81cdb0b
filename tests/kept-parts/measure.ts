import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { DRAWN_FEATURES } from "./drawn-features.js";
import type { Feature } from "./feature.js";
import { featureBook, SHEET } from "./feature-book.js";
import { SIGNATURE, WRITTEN_FEATURES } from "./written-features.js";

/**
 * Prints the table of docs/corrected-copies.md: what of each feature is left when one cell is corrected, by exceljs, by
 * hucre where a folder with it is named, and by us.
 *
 * `node --import ./tests/bench/typescript.mjs tests/kept-parts/measure.ts [FOLDER]`, after `npm install hucre` in FOLDER.
 */
type Correct = (bytes: Uint8Array) => Promise<Uint8Array>;

const CORRECTED = "Носова Анна";

const byExceljs: Correct = async (bytes) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  const cell = workbook.getWorksheet(SHEET)?.getCell("B3");
  if (cell) cell.value = CORRECTED;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const byUs: Correct = (bytes) =>
  patchWorkbook(bytes, { edits: [{ sheet: SHEET, row: 2, column: 1, value: CORRECTED }] });

interface Hucre {
  openXlsx(bytes: Uint8Array): Promise<{ sheets: { rows: unknown[][] }[] }>;
  saveXlsx(workbook: unknown): Promise<Uint8Array>;
}

async function byHucre(folder: string): Promise<Correct> {
  const path = join(folder, "node_modules/hucre/dist/xlsx.mjs");
  const hucre = (await import(pathToFileURL(path).href)) as Hucre;
  return async (bytes) => {
    const workbook = await hucre.openXlsx(bytes);
    const row = workbook.sheets[0]?.rows[2];
    if (row) row[1] = CORRECTED;
    return hucre.saveXlsx(workbook);
  };
}

/** `kept`, what of the evidence is gone, or why there is no copy at all. */
async function outcome(feature: Feature, correct: Correct): Promise<string> {
  try {
    const parts = Object.values(unzipSync(await correct(featureBook([feature]))));
    const texts = parts.flatMap((part) => [Buffer.from(part).toString("utf8"), Buffer.from(part).toString("latin1")]);
    const found = (word: string): boolean => texts.some((text) => text.includes(word));
    if (!found(CORRECTED)) return "not corrected";
    const kept = feature.evidence.filter(found).length;
    if (kept === feature.evidence.length) return "kept";
    return kept === 0 ? "lost" : `${String(kept)} of ${String(feature.evidence.length)} kept`;
  } catch (error) {
    return `fails: ${error instanceof Error ? error.message.split("\n")[0]?.slice(0, 60) : String(error)}`;
  }
}

const folder = process.argv[2];
const ways: [string, Correct][] = [
  ["exceljs", byExceljs],
  ...(folder === undefined ? [] : [["hucre", await byHucre(folder)] satisfies [string, Correct]]),
  ["ours", byUs],
];
console.log(`| what the workbook has | ${ways.map(([name]) => name).join(" | ")} |`);
console.log(`| --- | ${ways.map(() => "---").join(" | ")} |`);
for (const feature of [...DRAWN_FEATURES, ...WRITTEN_FEATURES, SIGNATURE]) {
  const outcomes = await Promise.all(ways.map(([, correct]) => outcome(feature, correct)));
  console.log(`| ${feature.name} | ${outcomes.join(" | ")} |`);
}
