import { writeFileSync } from "node:fs";
import { checkWorkbook } from "../../shared/check/check-workbook.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { registerWorkbook } from "../support/register-workbook.js";
import ExcelJS from "exceljs";
import { Session } from "node:inspector/promises";
const rounds = Number(process.argv[2] ?? 25);
const file = await registerWorkbook(5000);
const book = await readWorkbook(file);
if (!book.ok) throw new Error();
const grids = book.grids;
const OPTIONS = { dictionary: defaultDictionary };
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const t = { r: [] as number[], c: [] as number[], e: [] as number[], rw: [] as number[], cw: [] as number[], ew: [] as number[] };
const session = new Session();
session.connect();
if (process.argv[3]) { await session.post("Profiler.enable"); await session.post("Profiler.setSamplingInterval", { interval: 200 }); }
for (let i = 0; i < rounds; i++) {
  if (process.argv[3] && i === 5) await session.post("Profiler.start");
  let a = cpu(), w = performance.now();
  const wb = recogniseWorkbook(grids, OPTIONS as never);
  let b = cpu(), x = performance.now(); t.r.push(b - a); t.rw.push(x - w);
  a = b; w = x;
  const f = checkWorkbook(wb, grids, OPTIONS as never);
  b = cpu(); x = performance.now(); t.c.push(b - a); t.cw.push(x - w);
  if (i === 0) console.log("findings", f.map((s) => s.findings.length), JSON.stringify(f[0]?.findings[0]));
  if (!process.argv[3] && i % 2 === 0) { a = cpu(); w = performance.now(); await new ExcelJS.Workbook().xlsx.load(file as never); t.e.push(cpu() - a); t.ew.push(performance.now() - w); }
}
if (process.argv[3]) { const { profile } = await session.post("Profiler.stop"); writeFileSync(process.argv[3], JSON.stringify(profile)); }
const min = (a: number[]) => Math.min(...a).toFixed(1);
console.log("cpu  recognise", min(t.r), "check", min(t.c), "exceljs", min(t.e), "ratio", ((Math.min(...t.r) + Math.min(...t.c)) / Math.min(...t.e)).toFixed(3));
console.log("wall recognise", min(t.rw), "check", min(t.cw), "exceljs", min(t.ew), "ratio", ((Math.min(...t.rw) + Math.min(...t.cw)) / Math.min(...t.ew)).toFixed(3));
