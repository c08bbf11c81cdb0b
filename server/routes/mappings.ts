import {
  learnMappingSchema,
  mappingProposalsSchema,
  mappingsAnswerSchema,
  proposalDecidedSchema,
} from "../../shared/api/mappings.js";
import { curatorOf } from "../auth/session.js";
import { learnMapping, schoolMappings } from "../dictionary/learn-mapping.js";
import { acceptProposal, declineProposal, mappingProposals } from "../dictionary/mapping-proposals.js";
import { guardedRoute, type Route } from "./route.js";

/** Corrections of recognised headers: learnt for the school, offered to the district. */
export function mappingRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/mappings",
      summary: "What the school has corrected: column letter → field, by the header's fingerprint",
      access: ["curator"],
      answer: { status: 200, schema: mappingsAnswerSchema },
      async run({ context, session }) {
        return { status: 200, body: await schoolMappings(context, curatorOf(session)) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/mappings",
      summary: "Keep a correction for the school; the same again changes nothing",
      access: ["curator"],
      body: learnMappingSchema,
      answer: { status: 200, schema: mappingsAnswerSchema },
      async run({ context, session, body }) {
        await learnMapping(context, curatorOf(session), body);
        return { status: 200, body: await schoolMappings(context, curatorOf(session)) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/mapping-proposals",
      summary: "Corrected headings that the district's dictionary does not know, with the number of schools",
      access: ["coordinator"],
      answer: { status: 200, schema: mappingProposalsSchema },
      async run({ context, session }) {
        return { status: 200, body: { proposals: await mappingProposals(context, session.districtId) } };
      },
    }),
    decisionRoute("accept", "Make the heading a synonym of the district's dictionary", acceptProposal),
    decisionRoute("decline", "Offer the heading no more", declineProposal),
  ];
}

function decisionRoute(decision: string, summary: string, decide: typeof acceptProposal): Route {
  return guardedRoute({
    method: "post",
    path: `/mapping-proposals/{id}/${decision}`,
    summary,
    access: ["coordinator"],
    answer: { status: 200, schema: proposalDecidedSchema },
    async run({ context, session, params }) {
      return { status: 200, body: { version: await decide(context, session, params["id"] ?? "") } };
    },
  });
}
