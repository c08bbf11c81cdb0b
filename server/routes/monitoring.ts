import { summaryQuerySchema } from "../../shared/api/district.js";
import {
  changeIndicatorSchema,
  changePapersSchema,
  districtPapersSchema,
  freezeIndicatorsSchema,
  monitoringSchema,
  papersQuerySchema,
} from "../../shared/api/monitoring.js";
import { changeIndicator, districtMonitoring } from "../monitoring/monitoring.js";
import { freezeIndicators } from "../monitoring/snapshots.js";
import { changePapers, districtPapers } from "../monitoring/papers.js";
import { guardedRoute, type Route } from "./route.js";

/** The June monitoring: a year's indicators, and schools' curators and papers. */
export function monitoringRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/district/monitoring",
      summary: "The year's indicators: part, of how many, target",
      access: ["coordinator"],
      query: summaryQuerySchema,
      answer: { status: 200, schema: monitoringSchema },
      // Figures without names: the audit is of names.
      async run({ context, session, query }) {
        return { status: 200, body: await districtMonitoring(context, session.districtId, query.schoolYear) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/district/monitoring",
      summary: "Type in what no register tells of an indicator",
      access: ["coordinator"],
      body: changeIndicatorSchema,
      answer: { status: 200, schema: monitoringSchema },
      async run({ context, session, body }) {
        await changeIndicator(context, session, body);
        return { status: 200, body: await districtMonitoring(context, session.districtId, body.schoolYear) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/district/monitoring/freeze",
      summary: "Freeze the year's indicators as they stand, or let them follow the register again",
      access: ["coordinator"],
      body: freezeIndicatorsSchema,
      answer: { status: 200, schema: monitoringSchema },
      async run({ context, session, body }) {
        await freezeIndicators(context, session, body);
        return { status: 200, body: await districtMonitoring(context, session.districtId, body.schoolYear) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/district/papers",
      summary: "Schools' curators and papers of a year",
      access: ["coordinator"],
      query: papersQuerySchema,
      answer: { status: 200, schema: districtPapersSchema },
      async run({ context, session, query }) {
        return { status: 200, body: await districtPapers(context, session, query.schoolYear) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/schools/{id}/papers",
      summary: "Keep a school's curator and papers of a year",
      access: ["coordinator"],
      body: changePapersSchema,
      answer: { status: 200, schema: districtPapersSchema },
      async run({ context, session, params, body }) {
        await changePapers(context, session, params["id"] ?? "", body);
        return { status: 200, body: await districtPapers(context, session, body.schoolYear) };
      },
    }),
  ];
}
