import { auditAnswerSchema, auditQuerySchema } from "../../shared/api/audit.js";
import { summaryQuerySchema } from "../../shared/api/district.js";
import { districtConflictsQuerySchema, districtConflictsSchema } from "../../shared/api/district-conflicts.js";
import { progressSchema } from "../../shared/api/progress.js";
import { settingsSchema } from "../../shared/api/settings.js";
import { auditLog } from "../reports/audit-log.js";
import { districtConflicts } from "../reports/district-conflicts.js";
import { collectionProgress } from "../reports/progress.js";
import { changeSettings, districtSettings } from "../settings.js";
import { guardedRoute, type Route } from "./route.js";

/** What the views of the desk are made of, beside the board and the schools' pages. */
export function deskRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/district/conflicts",
      summary: "Open conflicts of all schools, or of one, with the values as they stand now",
      access: ["coordinator"],
      query: districtConflictsQuerySchema,
      answer: { status: 200, schema: districtConflictsSchema },
      async run({ context, session, query }) {
        return { status: 200, body: await districtConflicts(context, session, query) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/district/progress",
      summary: "When each school reported first, against the due date",
      access: ["coordinator"],
      query: summaryQuerySchema,
      answer: { status: 200, schema: progressSchema },
      // Times without names: the audit is of names.
      async run({ context, session, query }) {
        return { status: 200, body: await collectionProgress(context, session.districtId, query.schoolYear) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/district/settings",
      summary: "What the district asks its schools for: pupils' names, extra fields",
      access: ["coordinator"],
      answer: { status: 200, schema: settingsSchema },
      async run({ context, session }) {
        return { status: 200, body: await districtSettings(context, session.districtId) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/district/settings",
      summary: "Ask for something else, from now on",
      access: ["coordinator"],
      body: settingsSchema,
      answer: { status: 200, schema: settingsSchema },
      async run({ context, session, body }) {
        await changeSettings(context, session, body);
        return { status: 200, body: await districtSettings(context, session.districtId) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/audit",
      summary: "Who did what, when and how much of it, page by page, the newest first",
      access: ["coordinator"],
      query: auditQuerySchema,
      answer: { status: 200, schema: auditAnswerSchema },
      async run({ context, session, query }) {
        return { status: 200, body: await auditLog(context, session.districtId, query) };
      },
    }),
  ];
}
