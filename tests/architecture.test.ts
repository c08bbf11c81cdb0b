import { importRings, RULES, violations, type Rule } from "./support/architecture-rules.js";
import { parseSource, readSources } from "./support/source-file.js";

const sources = readSources(["addin", "server", "shared", "tests"]);

describe("the architecture", () => {
  test.each(RULES.map((rule) => [rule.title, rule] as const))("%s", (_, rule) => {
    expect(violations(rule, sources)).toEqual([]);
  });

  test("no files import each other in a ring", () => {
    expect(importRings(sources.filter(({ path }) => !path.startsWith("tests/")))).toEqual([]);
  });
});

/** What each rule is for, broken on purpose: a rule that catches nothing would look the same as one that is kept. */
describe("each rule catches what it is for", () => {
  const planted: readonly (readonly [title: string, path: string, text: string])[] = [
    ["dependencies point", "shared/check/a.ts", 'import { x } from "../../server/app.js";'],
    ["dependencies point", "addin/state/a.ts", 'import { x } from "../../server/app.js";'],
    ["dependencies point", "server/app.ts", 'import { x } from "./desk/main.js";'],
    ["dependencies point", "shared/a.ts", 'export const load = () => import("../addin/state/pane.js");'],
    ["inside a part", "server/store/a.ts", 'import { x } from "../routes/push.js";'],
    ["inside a part", "addin/state/a.ts", 'import { x } from "../views/home.js";'],
    ["shared code imports", "shared/grid/a.ts", 'import { Workbook } from "exceljs";'],
    ["shared code imports", "shared/grid/a.ts", 'import { unzipSync } from "fflate";'],
    ["shared code imports", "shared/grid/a.ts", 'import { readFileSync } from "node:fs";'],
    ["shared code knows no", "shared/a.ts", "export const now = () => Date.now();"],
    ["shared code knows no", "shared/a.ts", "export const now = () => new Date();"],
    ["shared code knows no", "shared/a.ts", "export const any = () => Math.random();"],
    ["shared code knows no", "shared/a.ts", "export const home = () => process.env;"],
    ["only server/workbook/", "server/routes/a.ts", 'import ExcelJS from "exceljs";'],
    ["only addin/excel", "addin/state/a.ts", "export const run = () => Excel.run(work);"],
    ["only addin/excel", "addin/views/a.ts", "export function f(context: Excel.RequestContext): void {}"],
    ["in a browser", "addin/views/a.tsx", 'export const load = () => fetch("/api");'],
    ["only the entry of a page", "server/app.ts", 'await speakIn("en");'],
    ["only the entry of a page", "addin/views/a.tsx", 'export const go = () => speakIn("en");'],
    ["no barrels", "shared/sync/index.ts", ""],
    ["no barrels", "shared/sync/a.ts", 'export * from "./diff.js";'],
    ["exports are named", "shared/a.ts", "export default function a(): void {}"],
  ];

  test.each(planted)("%s … %s: %s", (title, path, text) => {
    const rule = RULES.find((one): one is Rule => one.title.startsWith(title));
    expect(rule && violations(rule, [parseSource(path, text)])).toHaveLength(1);
  });

  test("a ring of imports is found, one of types is none", () => {
    const ring = (type: string): string[] =>
      importRings([
        parseSource("shared/a.ts", 'import { b } from "./b.js";'),
        parseSource("shared/b.ts", `import ${type}{ a } from "./a.js";`),
      ]);
    expect(ring("")).toEqual(["shared/a → shared/b → shared/a"]);
    expect(ring("type ")).toEqual([]);
  });

  test("what is only spoken of is no use", () => {
    const text =
      'const a = { fetch: 1 }; export const b = a.fetch; /* Excel.run */ export const c = "Откройте Excel. Потом Date.now()";';
    const source = parseSource("addin/views/a.ts", text);
    expect(RULES.flatMap((rule) => violations(rule, [source]))).toEqual([]);
  });
});
