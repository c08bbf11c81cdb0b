import { regionFiguresSchema, regionFileQuerySchema, regionQuerySchema } from "../../shared/api/region.js";
import { message } from "../../shared/messages/message.js";
import { figuresCsv } from "../region/figures-csv.js";
import { regionFigures } from "../region/region-figures.js";
import { writeRegionEdition } from "../workbook/write-region-edition.js";
import { attachment } from "./attachment.js";
import { guardedRoute, type Route } from "./route.js";

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** What the region comes for: figures of all districts, never names. They are no names, so that the audit has none of it. */
export function regionRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/region/figures",
      summary: "Figures of all districts without names, small ones hidden",
      access: ["region"],
      query: regionQuerySchema,
      answer: { status: 200, schema: regionFiguresSchema },
      async run({ context, query }) {
        return { status: 200, body: await regionFigures(context, query.schoolYear) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/region/file",
      summary: "The same figures as a file, .xlsx or .csv",
      access: ["region"],
      query: regionFileQuerySchema,
      answer: { status: 200, type: TYPES.xlsx },
      async run({ context, query: { schoolYear, format } }) {
        const figures = await regionFigures(context, schoolYear);
        const name = message("report.region.file", { year: figures.schoolYear, format });
        const headers = { "Content-Type": TYPES[format], "Content-Disposition": attachment(name) };
        const at = context.now().toISOString();
        const file = format === "csv" ? Buffer.from(figuresCsv(figures)) : await writeRegionEdition(figures, at);
        return { status: 200, file, headers };
      },
    }),
  ];
}
