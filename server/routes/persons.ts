import { z } from "zod";
import {
  decidePersonsSchema,
  personDecisionSchema,
  personsAnswerSchema,
  personsQuerySchema,
} from "../../shared/api/persons.js";
import { AppError } from "../errors.js";
import { decidePersons, undoDecision } from "../persons/decide-persons.js";
import { districtPersons } from "../persons/district-persons.js";
import { guardedRoute, type Route } from "./route.js";

/** Who is one person and who are two, across the district's schools (RULES.md, rule 12). */
export function personRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/district/persons",
      summary: "Probable doubles with reason and confidence, what was decided of them, mentors in several schools",
      access: ["coordinator"],
      query: personsQuerySchema,
      answer: { status: 200, schema: personsAnswerSchema },
      async run({ context, session, query }) {
        return { status: 200, body: await districtPersons(context, session, query.schoolYear) };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/district/persons/decisions",
      summary: "Say that two persons are one, or that they are two; the same id gets the same answer",
      access: ["coordinator"],
      body: decidePersonsSchema,
      answer: { status: 200, schema: personDecisionSchema },
      async run({ context, session, body }) {
        return { status: 200, body: await decidePersons(context, session, body) };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/district/persons/decisions/{id}/undo",
      summary: "Take a decision about two persons back",
      access: ["coordinator"],
      answer: { status: 200, schema: personDecisionSchema },
      async run({ context, session, params }) {
        const id = z.uuid().safeParse(params["id"]);
        if (!id.success) throw new AppError("unknown-id");
        return { status: 200, body: await undoDecision(context, session, id.data) };
      },
    }),
  ];
}
