import type { Canvas } from "./canvas.js";
import type { ColumnPlan } from "./column-plan.js";
import type { Draw } from "./draw.js";
import type { TablePlan } from "./table-plan.js";
import { PARENTS } from "./words/headings.js";
import { withLookalike } from "./write-name.js";

export type HeaderWay =
  | "none"
  | "one row, own words"
  | "one row, plain words"
  | "one row, no party words"
  | "two rows, merged"
  | "two rows, not merged"
  | "three rows";

/** The words over each column, and how many rows they take. */
export interface HeaderPlan {
  readonly way: HeaderWay;
  readonly depth: number;
  readonly headings: readonly string[];
  readonly parents: { readonly mentor: string; readonly mentee: string; readonly both: string };
  /** Where headings without a parent stand: merged over all rows, in the first, or in the last. */
  readonly lone: "merged" | "top" | "bottom";
}

export function drawHeaderPlan(draw: Draw, plan: TablePlan): HeaderPlan {
  if (plan.wording === "no header") return NO_HEADER;
  const way = drawWay(draw, plan);
  const noise = drawNoise(draw);
  const parents = typeof plan.wording === "object" ? plan.wording.parents : null;
  const youngParent = plan.youngTeachers && draw.chance(0.5);
  return {
    way,
    depth: way === "three rows" ? 3 : way.startsWith("two") ? 2 : 1,
    headings: distinctHeadings(draw, plan.columns, way, plan.youngTeachers && !youngParent).map(noise),
    parents: {
      mentor: noise(parents?.[0] ?? draw.pick(PARENTS.mentor)),
      mentee: noise(youngParent ? "Молодой специалист" : (parents?.[1] ?? draw.pick(PARENTS.mentee))),
      both: draw.pick(PARENTS.both),
    },
    lone:
      way === "two rows, not merged"
        ? // Nobody could say whose «Согласие» is beside a parent that is not merged.
          draw.pick(plan.columns.some(({ field }) => field === "consentMentee") ? ["top"] : ["top", "top", "bottom"])
        : draw.pick(["merged", "merged", "top", "bottom"]),
  };
}

/** A table that begins with its first pair. */
const NO_HEADER: HeaderPlan = {
  way: "none",
  depth: 0,
  headings: [],
  parents: { mentor: "", mentee: "", both: "" },
  lone: "top",
};

function drawWay(draw: Draw, plan: TablePlan): HeaderWay {
  const rows = plan.inBlocks && !plan.isComposite;
  if (plan.wording === "no party words") return draw.way("header", { "one row, no party words": 1 });
  if (plan.wording) return draw.way("header", { "two rows, merged": 1 });
  return draw.way<HeaderWay>("header", {
    none: 0,
    "one row, no party words": 0,
    "one row, own words": 4,
    "one row, plain words": rows && !plan.hasParts ? 2 : 0,
    "two rows, merged": rows ? 3 : 0,
    "two rows, not merged": rows ? 1.5 : 0,
    // Over nothing but the parties a common parent would be a title.
    "three rows": rows && plan.columns.some(({ side }) => side === "pair") ? 1 : 0,
  });
}

/** Two columns of one table are never headed alike unless their parents tell them apart. */
function distinctHeadings(draw: Draw, columns: readonly ColumnPlan[], way: HeaderWay, mustSayYoung: boolean): string[] {
  const used = new Set<string>();
  return columns.map((column) => {
    const isYoung = mustSayYoung && column.field === "menteeName";
    const words = !isYoung && usesPlainWords(column, way, draw) ? column.headings.plain : column.headings.own;
    const isParty = column.side === "mentor" || column.side === "mentee";
    const free = words.filter((word) => !used.has(word));
    const heading = draw.pick(isParty || free.length === 0 ? words : free);
    used.add(heading);
    return heading;
  });
}

function usesPlainWords({ side, field }: ColumnPlan, way: HeaderWay, draw: Draw): boolean {
  if (side !== "mentor" && side !== "mentee") return false;
  if (way === "one row, own words") return false;
  if (way === "one row, no party words") return true;
  if (way === "one row, plain words") return !/Name$/.test(field ?? "");
  return draw.chance(0.9);
}

/** Mistakes and typesetting of a table's headings: one kind for a table. */
function drawNoise(draw: Draw): (text: string) => string {
  const way = draw.way("heading noise", {
    none: 6,
    "line breaks": 2,
    capitals: 0.8,
    "look-alikes": 1,
    "no-break spaces": 0.6,
    "е for ё": 0.5,
    marks: 0.6,
    "broken words": 0.8,
    numbers: 0.4,
    footnotes: 0.4,
    slips: 0.4,
  });
  switch (way) {
    case "none":
      return (text) => text;
    case "line breaks":
      return (text) => (draw.chance(0.6) ? text.replace(/ /g, () => (draw.chance(0.5) ? "\n" : " ")) : text);
    case "capitals":
      return (text) => text.toUpperCase();
    case "look-alikes":
      return (text) => (draw.chance(0.5) ? withLookalike(draw, text) : text);
    case "no-break spaces":
      return (text) => text.replace(/ /g, "\u00a0");
    case "е for ё":
      return (text) => text.replace(/ё/g, "е");
    case "broken words":
      return (text) => (draw.chance(0.7) ? withBrokenWord(draw, text) : text);
    case "numbers":
      return (text) => (/^[А-ЯЁ]/.test(text) ? `${String(draw.between(1, 12))}. ${text}` : text);
    case "footnotes":
      return (text) => (/[а-яё]$/.test(text) ? text + draw.pick(["*", "**", "¹", "²", "1"]) : text);
    case "slips":
      return (text) => text.replace(/наставник|наставляем/, (word) => withSlip(draw, word));
    case "marks":
      return (text) => draw.pick([`${text}:`, `${text}*`, ` ${text} `, `${text}.`]);
  }
}

/** A narrow column breaks a long word, with a hyphen or without. */
function withBrokenWord(draw: Draw, text: string): string {
  return text.replace(/[а-яё]{9,}/, (word) => {
    const at = draw.between(3, word.length - 3);
    return word.slice(0, at) + draw.pick(["-\n", "-\n", "\n", "- "]) + word.slice(at);
  });
}

/** A letter is left out, or two change places. */
function withSlip(draw: Draw, word: string): string {
  const at = draw.between(2, word.length - 3);
  return draw.chance(0.5)
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** Writes the header from its first row on. `columns` are the sheet's columns of the plan's columns. */
export function writeHeader(
  canvas: Canvas,
  header: HeaderPlan,
  plan: TablePlan,
  top: number,
  columns: readonly number[],
): void {
  if (header.way === "none") return;
  const bottom = top + header.depth - 1;
  for (const [index, column] of plan.columns.entries()) {
    const at = columns[index] ?? 0;
    const text = header.headings[index] ?? "";
    const hasParent = header.depth > 1 && (column.side === "mentor" || column.side === "mentee");
    if (header.depth === 1 || hasParent) canvas.text(bottom, at, text);
    else if (header.lone === "bottom") canvas.text(bottom, at, text);
    else {
      canvas.text(top, at, text);
      if (header.lone === "merged") canvas.merge(top, at, bottom, at);
    }
  }
  if (header.depth > 1) writeParents(canvas, header, plan, top, columns);
}

function writeParents(
  canvas: Canvas,
  header: HeaderPlan,
  plan: TablePlan,
  top: number,
  columns: readonly number[],
): void {
  const parentRow = top + header.depth - 2;
  const spans = (["mentor", "mentee"] as const).map((party) => {
    const own = columns.filter((_, index) => plan.columns[index]?.side === party);
    const [left, right] = [Math.min(...own), Math.max(...own)];
    canvas.text(parentRow, left, header.parents[party]);
    if (header.way !== "two rows, not merged") canvas.merge(parentRow, left, parentRow, right);
    return { left, right };
  });
  if (header.depth < 3) return;
  const [left, right] = [Math.min(...spans.map((span) => span.left)), Math.max(...spans.map((span) => span.right))];
  canvas.text(top, left, header.parents.both);
  canvas.merge(top, left, top, right);
}
