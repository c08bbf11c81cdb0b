import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with the page as it stands, by all rules or by these; one line each, none is what it should be. */
export async function axeViolations(page: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      // A colour that is still on its way to another theme's is neither.
      const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(transitions.map(({ finished }) => finished));
      // What is as it should be is neither gathered nor sent over.
      const shown: RunOptions = { resultTypes: ["violations"] };
      return (await axe.run(only === null ? shown : { ...shown, runOnly: only })).violations;
    },
    rules === undefined ? null : [...rules],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}
