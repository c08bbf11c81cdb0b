import Table from "cli-table3";
import type { Figure } from "./figure.js";
import { mergingFigures } from "./merging.js";
import { readingFigures } from "./reading.js";
import { sendingFigures } from "./sending.js";

/** Prints every figure beside its aim. Times depend on the machine; ratios are what to look at. */
const table = new Table({ head: ["figure", "ratio", "aim", "", "measured"], style: { head: [], border: [] } });
for (const measure of [readingFigures, sendingFigures, mergingFigures]) {
  for (const figure of await measure()) {
    table.push([
      figure.name,
      figure.ratio.toFixed(2),
      aimText(figure),
      isReached(figure) ? "ok" : "miss",
      figure.detail,
    ]);
  }
}
console.log(table.toString());

function isReached({ ratio, aim }: Figure): boolean {
  return "atMost" in aim ? ratio <= aim.atMost : ratio >= aim.atLeast;
}

function aimText({ aim }: Figure): string {
  return "atMost" in aim ? `≤ ${aim.atMost.toFixed(2)}` : `≥ ${aim.atLeast.toFixed(2)}`;
}
