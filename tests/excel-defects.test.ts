import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync("docs/excel-defects.md", "utf8");
const lines = page.split("\n").filter((line) => /^\d+\. /.test(line));
const suite = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(join("tests", name), "utf8"))
  .join("\n");

describe("the page of Excel's defects", () => {
  it("names thirty, each in its place", () => {
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it.each(lines.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, title]) => title ?? "")))(
    "names a test that is there: %s",
    (title) => {
      expect(suite).toContain(`("${title}"`);
    },
  );

  it("is right that nothing here touches a filter, and nothing protects a sheet", () => {
    const door = readdirSync("addin/excel").map((name) => readFileSync(join("addin/excel", name), "utf8"));
    expect(door.join("\n")).not.toMatch(/autoFilter|clearFilters|reapplyFilters|\.(?:un)?protect\(/);
  });
});
