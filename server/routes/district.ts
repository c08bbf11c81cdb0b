import { districtSummarySchema, mergedQuerySchema, summaryQuerySchema } from "../../shared/api/district.js";
import { auditEntry } from "../auth/session.js";
import { districtSummary } from "../reports/district-summary.js";
import { mergedData } from "../reports/merged-data.js";
import { insertAudit } from "../store/audit.js";
import { mergedFileName } from "../workbook/merged-file-name.js";
import { writeMergedWorkbook } from "../workbook/write-merged-workbook.js";
import { writePublicEdition } from "../workbook/write-public-edition.js";
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
      summary: "The merged workbook of the district, a school or a form, .xlsx; or its public edition without names",
      access: ["coordinator"],
      query: mergedQuerySchema,
      answer: { status: 200, type: XLSX },
      async run({ context, session, query }) {
        const { edition = "full", ...asked } = query;
        const data = await mergedData(context, session.districtId, asked);
        const part = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
        const scope = { ...part, schoolYear: data.schoolYear, pairs: data.pairs.length };
        await insertAudit(context.db, auditEntry(context, session, "merged-workbook.read", scope));
        const name = mergedFileName(data, edition);
        const headers = { "Content-Type": XLSX, "Content-Disposition": attachment(name) };
        const file = edition === "public" ? await writePublicEdition(data) : await writeMergedWorkbook(data);
        return { status: 200, file, headers };
      },
    }),
  ];
}
