import { columnLetter } from "../../../shared/grid/address.js";
import { message } from "../../../shared/messages/message.js";
import { FIELD_NAMES, FIELDS_KEPT_IN_WORKBOOK, fieldType, type FieldName } from "../../../shared/register/fields.js";
import type { Cell, Table } from "../layout/table.js";
import { EXTRA_COLUMNS, extraHeading, fieldHeading, type ExtraColumn } from "./register-columns.js";
import type { Report } from "./report.js";

const HEADING_ROW = 4;

/** «Описание полей», made from the schema of a pair: every field, shown in the register or not. */
export function fieldsTable(report: Report): Table {
  return {
    sheet: message("report.sheet.fields"),
    name: message("report.table.fields"),
    top: HEADING_ROW,
    columns: [
      { heading: message("report.fields.column"), style: "wrapped" },
      { heading: message("report.fields.meaning"), style: "wrapped" },
      { heading: message("report.fields.written"), style: "wrapped" },
      { heading: message("report.fields.source"), style: "wrapped" },
      { heading: message("report.fields.place"), style: "wrapped" },
    ],
    rowCount: FIELD_NAMES.length + EXTRA_COLUMNS.length,
    rows: [
      ...FIELD_NAMES.map((field) => fieldRow(field, report)),
      ...EXTRA_COLUMNS.map((column) => extraRow(column, report)),
    ],
  };
}

function fieldRow(field: FieldName, report: Report): Cell[] {
  const heading = fieldHeading(field);
  return [
    heading,
    message(`report.meaning.${field}`),
    message(`report.type.${fieldType(field)}`),
    sourceOf(field),
    placeOf(heading, report),
  ];
}

function sourceOf(field: FieldName): string {
  if (field === "school") return message("report.source.sender");
  return message(FIELDS_KEPT_IN_WORKBOOK.includes(field) ? "report.source.optIn" : "report.source.school");
}

const WRITTEN = {
  warnings: "report.type.text",
  updatedAt: "report.written.time",
  updatedBy: "report.type.text",
  key: "report.written.key",
} as const satisfies Record<ExtraColumn, string>;

function extraRow(column: ExtraColumn, report: Report): Cell[] {
  const heading = extraHeading(column);
  return [
    heading,
    message(`report.meaning.${column}`),
    message(WRITTEN[column]),
    message(column === "warnings" ? "report.source.check" : "report.source.server"),
    placeOf(heading, report),
  ];
}

/** Where the column stands in «Реестр пар», or why it does not. */
function placeOf(heading: string, { register }: Report): string {
  const index = register.columns.findIndex((column) => column.heading === heading);
  const column = register.columns[index];
  if (!column) return message("report.place.absent");
  return message(column.hidden ? "report.place.hidden" : "report.place.shown", { letter: columnLetter(index) });
}
