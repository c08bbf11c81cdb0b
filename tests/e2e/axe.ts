import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("axe-core"), "utf8");

/** What axe-core finds wrong with the page as it stands, by all rules or by these; one line each, none is what it should be. */
export async function axeViolations(page: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(SOURCE);
  const results = await page.evaluate(
    (only) => {
      const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      return axe.run(only === null ? {} : { runOnly: only });
    },
    rules === undefined ? null : [...rules],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}
