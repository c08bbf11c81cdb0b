import { z } from "zod";
import {
  editAnswerSchema,
  editPairsSchema,
  pairHistorySchema,
  pairsAnswerSchema,
  pairsQuerySchema,
} from "../../shared/api/pairs.js";
import { AppError } from "../errors.js";
import { pairHistory, pairsPage } from "../reports/pair-pages.js";
import { editPairs, tryEdits } from "../sync/edit-pairs.js";
import { guardedRoute, type Route } from "./route.js";

/** The district's pairs for its coordinator: looking, editing, where each value comes from. */
export function pairRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/pairs",
      summary: "The district's pairs, page by page; filters: school, form, state, open conflicts, a name's beginning",
      access: ["coordinator"],
      query: pairsQuerySchema,
      answer: { status: 200, schema: pairsAnswerSchema },
      async run({ context, session, query }) {
        return { status: 200, body: await pairsPage(context, session, query) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/pairs/{id}/history",
      summary: "All versions of a pair: who, when, what; and where each value comes from",
      access: ["coordinator"],
      answer: { status: 200, schema: pairHistorySchema },
      async run({ context, session, params }) {
        return { status: 200, body: await pairHistory(context, session, idOf(params["id"])) };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/pairs/edit",
      summary: "Edit, withdraw or bring back pairs, each on the version that was seen; or only say what that would do",
      access: ["coordinator"],
      body: editPairsSchema,
      answer: { status: 200, schema: editAnswerSchema },
      async run({ context, session, body }) {
        return { status: 200, body: await (body.dryRun ? tryEdits : editPairs)(context, session, body) };
      },
    }),
  ];
}

/** What is no id at all is as good as an unknown one. */
function idOf(text: string | undefined): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) throw new AppError("not-found");
  return id.data.toLowerCase();
}
