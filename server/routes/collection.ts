import {
  acceptanceRequestSchema,
  changeCollectionSchema,
  collectionSchema,
  standingAnswerSchema,
} from "../../shared/api/collection.js";
import { receiptSchema, receiptsAnswerSchema } from "../../shared/api/receipts.js";
import { auditEntry, curatorOf } from "../auth/session.js";
import { acceptSchool } from "../collection/accept-school.js";
import { changeCollection } from "../collection/collection.js";
import { declareNoPairs } from "../collection/declare-no-pairs.js";
import { schoolReceipts } from "../collection/receipts.js";
import { guardedRoute, type Route } from "./route.js";

/** A year's collection: when it is due, who is through, and what schools have in hand (shared/collection/RULES.md). */
export function collectionRoutes(): Route[] {
  return [
    guardedRoute({
      method: "put",
      path: "/district/collection",
      summary: "Set a year's due date, close it, open it again; what is absent stays",
      access: ["coordinator"],
      body: changeCollectionSchema,
      answer: { status: 200, schema: collectionSchema },
      async run({ context, session, body }) {
        const entry = auditEntry.bind(null, context, session, "collection.change");
        return { status: 200, body: await changeCollection(context, session.districtId, body, entry) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/district/schools/{id}/acceptance",
      summary: "Accept a school's register as it was seen, or take the acceptance back",
      access: ["coordinator"],
      body: acceptanceRequestSchema,
      answer: { status: 200, schema: standingAnswerSchema },
      async run({ context, session, params, body }) {
        return { status: 200, body: await acceptSchool(context, session, params["id"] ?? "", body) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/no-pairs",
      summary: "Declare that the school has no pairs this year; while it stands, the same receipt again",
      access: ["curator"],
      answer: { status: 200, schema: receiptSchema },
      async run({ context, session }) {
        return { status: 200, body: await declareNoPairs(context, curatorOf(session)) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/receipts",
      summary: "The school's last receipts, the newest first",
      access: ["curator"],
      answer: { status: 200, schema: receiptsAnswerSchema },
      // Numbers and counts without names: the audit is of names.
      async run({ context, session }) {
        return { status: 200, body: { receipts: await schoolReceipts(context, curatorOf(session)) } };
      },
    }),
  ];
}
