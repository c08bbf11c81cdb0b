import type { Canvas } from "./canvas.js";
import type { Draw } from "./draw.js";
import type { FormWords } from "./words/forms.js";
import { FORM_TITLES } from "./words/forms.js";
import { ABOVE_TITLES, FOOTERS, TITLES } from "./words/values.js";

export interface TitleOptions {
  readonly year: number;
  readonly left: number;
  readonly right: number;
  /** The form that the title must say. */
  readonly form: FormWords | null;
  readonly depth: number;
}

/** Writes a title block from a row on; gives the row after it. */
export function drawTitle(
  draw: Draw,
  canvas: Canvas,
  top: number,
  { year, left, right, form, depth }: TitleOptions,
): number {
  const years = draw.pick([
    `${String(year)}-${String(year + 1)}`,
    `${String(year)} – ${String(year + 1)}`,
    `${String(year)}/${String(year + 1)}`,
  ]);
  const lines = Array.from({ length: depth }, (_, index) =>
    draw.pick(index >= depth - 2 && index > 0 ? TITLES : ABOVE_TITLES),
  );
  if (form)
    lines.splice(
      Math.max(0, lines.length - draw.below(2)),
      0,
      draw.pick(FORM_TITLES).replace("*", draw.pick(form.wordings).replace(/[«»]/g, "")),
    );
  const atRight = draw.chance(0.3);
  const merged = draw.chance(0.6);
  let row = top;
  for (const line of lines) {
    const isTitle = TITLES.includes(line) || line.includes("форм") || line.includes("Форм");
    const at = !isTitle && atRight ? right : left;
    canvas.text(row, at, line.replace("*", years));
    if (isTitle && merged) canvas.merge(row, left, row, right);
    row += 1;
    if (row - top < lines.length && draw.chance(0.12)) row += 1;
  }
  return draw.chance(0.5) ? row + (lines.length > 0 ? 1 : 0) : row;
}

/** Signatures under a table. */
export function drawFooter(draw: Draw, canvas: Canvas, top: number, left: number): void {
  let row = top + draw.between(1, 2);
  for (let count = draw.between(1, 2); count > 0; count -= 1) {
    for (const [index, value] of draw.pick(FOOTERS).entries()) canvas.put(row, left + index, { value });
    row += 1;
  }
}
