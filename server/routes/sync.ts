import { decideAnswerSchema, decideRequestSchema } from "../../shared/api/conflicts.js";
import { pullAnswerSchema, pullQuerySchema } from "../../shared/api/pull.js";
import { pushAnswerSchema, pushRequestSchema } from "../../shared/api/push.js";
import { curatorOf } from "../auth/session.js";
import { decideConflicts } from "../sync/decide-conflicts.js";
import { pullPairs } from "../sync/pull.js";
import { pushPairs } from "../sync/push.js";
import { guardedRoute, type Route } from "./route.js";

/** What the pane, the browser door and the shell live by. */
export function syncRoutes(): Route[] {
  return [
    guardedRoute({
      method: "post",
      path: "/push",
      summary: "Send a school's pairs; the same key gets the same answer",
      access: ["curator"],
      body: pushRequestSchema,
      answer: { status: 200, schema: pushAnswerSchema },
      async run({ context, session, body }) {
        return { status: 200, body: await pushPairs(context, curatorOf(session), body) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/pull",
      summary: "The school's pairs that changed after a revision, and their open conflicts",
      access: ["curator"],
      query: pullQuerySchema,
      answer: { status: 200, schema: pullAnswerSchema },
      async run({ context, session, query }) {
        return { status: 200, body: await pullPairs(context, curatorOf(session), query.since) };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/conflicts/decide",
      summary: "Choose between two values of a field: the district's stays, or the school's is taken",
      access: ["curator", "coordinator"],
      body: decideRequestSchema,
      answer: { status: 200, schema: decideAnswerSchema },
      async run({ context, session, body }) {
        return { status: 200, body: await decideConflicts(context, session, body) };
      },
    }),
  ];
}
