import {
  answerReturnSchema,
  returnRequestSchema,
  returnsAnswerSchema,
  returnSchema,
  returnsQuerySchema,
} from "../../shared/api/returns.js";
import { curatorOf } from "../auth/session.js";
import { answerReturn } from "../collection/answer-return.js";
import { returnsOf, returnToSchool, takeReturnBack } from "../collection/returns.js";
import { guardedRoute, type Route } from "./route.js";

/** Pairs and schools that are sent back for correction (shared/collection/RULES.md, C5 and C6). */
export function returnRoutes(): Route[] {
  return [
    guardedRoute({
      method: "post",
      path: "/district/returns",
      summary: "Send a pair, or a whole school, back with a comment; the same id gets the same answer",
      access: ["coordinator"],
      body: returnRequestSchema,
      answer: { status: 200, schema: returnSchema },
      async run({ context, session, body }) {
        return { status: 200, body: await returnToSchool(context, session, body) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/district/returns",
      summary: "What was sent back in a year, and what the schools have answered",
      access: ["coordinator"],
      query: returnsQuerySchema,
      answer: { status: 200, schema: returnsAnswerSchema },
      // Pairs by their ids, and comments that name nobody in full: the audit is of names.
      async run({ context, session, query: { schoolYear, schoolId } }) {
        const returns = await returnsOf(context, { districtId: session.districtId, schoolYear, schoolId });
        return { status: 200, body: { returns } };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/district/returns/{id}/take-back",
      summary: "Take an open return back; one that has ended stays as it is",
      access: ["coordinator"],
      answer: { status: 200, schema: returnSchema },
      async run({ context, session, params }) {
        return { status: 200, body: await takeReturnBack(context, session, params["id"] ?? "") };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/returns/{id}/answer",
      summary: "Say of a return that there is nothing to put right, and why",
      access: ["curator"],
      body: answerReturnSchema,
      answer: { status: 200, schema: returnSchema },
      async run({ context, session, params, body }) {
        return { status: 200, body: await answerReturn(context, curatorOf(session), params["id"] ?? "", body.answer) };
      },
    }),
  ];
}
