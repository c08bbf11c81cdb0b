import type { RegionFigures, RegionTotal } from "../../shared/api/region.js";
import { message } from "../../shared/messages/message.js";

/**
 * The figures as a table that Excel opens by a double click: semicolons and a byte order mark, as a Russian Excel
 * expects. A hidden figure is a word, as in the public edition.
 */
export function figuresCsv({ forms, districts, totals }: RegionFigures): string {
  const head = [
    ...(["district", "schools", "reported", "pairs", "mentors", "mentees"] as const).map((column) =>
      message(`report.region.${column}`),
    ),
    ...forms.map(({ name }) => name),
  ];
  const rows = districts.map(({ name, schools, reported, pairs, mentors, mentees, forms: own }) => [
    ...[name, String(schools), String(reported)],
    ...[pairs, mentors, mentees, ...own].map(shownFigure),
  ]);
  const sum = [
    ...[message("report.region.total"), String(totals.schools), String(totals.reported)],
    ...[totals.pairs, totals.mentors, totals.mentees, ...totals.forms].map(shownTotal),
  ];
  return `\uFEFF${[head, ...rows, sum].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

export function shownFigure(figure: number | null): string {
  return figure === null ? message("report.public.hidden") : String(figure);
}

export function shownTotal({ shown, whole }: RegionTotal): string {
  if (whole) return String(shown);
  return message(shown === 0 ? "report.public.hidden" : "report.region.atLeast", { count: shown });
}

/** A text that a spreadsheet would calculate is shown as a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
