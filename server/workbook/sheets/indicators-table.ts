import { columnLetter } from "../../../shared/grid/address.js";
import { message } from "../../../shared/messages/message.js";
import { type IndicatorFigures, shareOf } from "../../../shared/monitoring/indicator-figures.js";
import type { Cell, Counted, Table } from "../layout/table.js";
import type { Report } from "./report.js";

export const HEADING_ROW = 5;
export const FIRST_ROW = HEADING_ROW + 1;
/** Where the columns stand that the formulas name. */
const PART = columnLetter(1);
const BASE = columnLetter(2);
export const SHARE = columnLetter(3);
const TARGET = columnLetter(4);

/** A report's indicators, and whether they are published: then nothing is asked for, and a missing figure is a hidden one. */
export interface ReportedIndicators extends Pick<Report, "indicators" | "subtitle" | "data" | "timeZone"> {
  readonly isPublic?: boolean;
}

/** «Показатели»: part, of how many, share, target. The shares are formulas, so that a number typed into a cell counts. */
export function indicatorsTable({ indicators, isPublic = false }: ReportedIndicators): Table {
  return {
    sheet: message("report.sheet.indicators"),
    name: message("report.table.indicators"),
    top: HEADING_ROW,
    airy: true,
    columns: [
      { heading: message("report.indicators.name"), style: "wrapped", narrowest: 40 },
      { heading: message("report.indicators.part"), style: figureStyle, narrowest: 12 },
      { heading: message("report.indicators.base"), style: figureStyle, narrowest: 12 },
      { heading: message("report.indicators.share"), style: "share", narrowest: 14 },
      { heading: message("report.indicators.target"), style: "target" },
      { heading: message("report.indicators.reached"), style: "mark" },
      { heading: message("report.indicators.counted"), style: "wrapped", widest: 60 },
      { heading: message("report.indicators.source"), style: "wrapped" },
    ],
    rowCount: indicators.length,
    rows: indicators.map((figures, index) =>
      isPublic ? publicRow(figures) : indicatorRow(figures, FIRST_ROW + index),
    ),
  };
}

/** What is not known yet is asked for. */
function figureStyle(cell: Cell): "figure" | "asked" | "hidden" {
  if (cell === null) return "asked";
  return typeof cell === "string" ? "hidden" : "figure";
}

function publicRow(figures: IndicatorFigures): Cell[] {
  const { code, part, base, target, source } = figures;
  const isKnown = part !== null && base !== null;
  const hidden = message("report.public.hidden");
  return [
    message(`report.indicator.${code}`),
    part ?? hidden,
    base ?? hidden,
    shareOf(figures),
    target,
    isKnown ? reachedWord(figures) : null,
    message(`report.how.${code}`),
    figures.figures === "register" ? message("report.indicators.fromRegister") : source,
  ];
}

function indicatorRow(figures: IndicatorFigures, row: number): Cell[] {
  const { code, part, base, target, unknown } = figures;
  const how = message(`report.how.${code}`);
  return [
    message(`report.indicator.${code}`),
    part,
    base,
    shareCell(figures, row),
    target,
    reachedCell(figures, row),
    unknown === 0 ? how : message("report.indicators.unknown", { how, count: unknown }),
    sourceOf(figures),
  ];
}

function shareCell(figures: IndicatorFigures, row: number): Counted {
  const [part, base] = [`${PART}${row}`, `${BASE}${row}`];
  return { formula: `IF(OR(${part}="",${base}="",${base}=0),"",${part}/${base})`, result: shareOf(figures) ?? "" };
}

function reachedCell(figures: IndicatorFigures, row: number): Counted {
  const [yes, no] = [message("report.yes"), message("report.no")];
  return {
    formula: `IF(OR(${SHARE}${row}="",${TARGET}${row}=""),"",IF(${SHARE}${row}*100>=${TARGET}${row},"${yes}","${no}"))`,
    result: reachedWord(figures),
  };
}

function reachedWord(figures: IndicatorFigures): string {
  const share = shareOf(figures);
  if (share === null || figures.target === null) return "";
  return message(share * 100 >= figures.target ? "report.yes" : "report.no");
}

function sourceOf({ figures, source }: IndicatorFigures): string {
  if (figures === "register") return message("report.indicators.fromRegister");
  return source ?? message("report.indicators.toType");
}
