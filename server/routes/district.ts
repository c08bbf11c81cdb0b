import { districtSummarySchema, summaryQuerySchema } from "../../shared/api/district.js";
import { auditEntry } from "../auth/session.js";
import { districtSummary } from "../reports/district-summary.js";
import { mergedData } from "../reports/merged-data.js";
import { insertAudit } from "../store/audit.js";
import { mergedFileName } from "../workbook/merged-file-name.js";
import { writeMergedWorkbook } from "../workbook/write-merged-workbook.js";
import { attachment } from "./attachment.js";
import { guardedRoute, type Route } from "./route.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the coordinator comes for. */
export function districtRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/district/summary",
      summary: "A school a row: pairs, persons, forms, warnings, last push",
      access: ["coordinator"],
      query: summaryQuerySchema,
      answer: { status: 200, schema: districtSummarySchema },
      // Figures without names: the page asks for them every half minute, and the audit is of names.
      async run({ context, session, query }) {
        return { status: 200, body: await districtSummary(context, session.districtId, query.schoolYear) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/district/merged-workbook",
      summary: "The district's merged workbook, .xlsx",
      access: ["coordinator"],
      query: summaryQuerySchema,
      answer: { status: 200, type: XLSX },
      async run({ context, session, query }) {
        const data = await mergedData(context, session.districtId, query.schoolYear);
        const scope = { schoolYear: data.schoolYear, pairs: data.pairs.length };
        await insertAudit(context.db, auditEntry(context, session, "merged-workbook.read", scope));
        const name = mergedFileName(data.district, data.schoolYear);
        const headers = { "Content-Type": XLSX, "Content-Disposition": attachment(name) };
        return { status: 200, file: await writeMergedWorkbook(data), headers };
      },
    }),
  ];
}
