import {
  changeSchoolSchema,
  createdSchoolsSchema,
  createSchoolsSchema,
  invitedSchoolsSchema,
  inviteSchoolsSchema,
  schoolPageSchema,
  schoolQuerySchema,
  schoolsAnswerSchema,
} from "../../shared/api/schools.js";
import { changeSchool } from "../schools/change-school.js";
import { createSchools } from "../schools/create-schools.js";
import { inviteSchools } from "../schools/invite-schools.js";
import { keptSchools } from "../schools/kept-schools.js";
import { schoolPage } from "../schools/school-page.js";
import { guardedRoute, type Route } from "./route.js";

/** The district's schools for its coordinator: making them, naming them, letting their curators in, looking at one. */
export function schoolRoutes(): Route[] {
  return [
    guardedRoute({
      method: "get",
      path: "/schools",
      summary: "The district's schools with their known spellings and open codes, archived ones too",
      access: ["coordinator"],
      answer: { status: 200, schema: schoolsAnswerSchema },
      async run({ context, session }) {
        return { status: 200, body: { schools: await keptSchools(context, session.districtId) } };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/schools",
      summary: "Make schools of a list of names; known names are told and left",
      access: ["coordinator"],
      body: createSchoolsSchema,
      answer: { status: 200, schema: createdSchoolsSchema },
      async run({ context, session, body }) {
        return { status: 200, body: await createSchools(context, session, body) };
      },
    }),
    guardedRoute({
      method: "post",
      path: "/schools/invites",
      summary: "Fresh codes for schools' curators; their old unused codes end",
      access: ["coordinator"],
      body: inviteSchoolsSchema,
      answer: { status: 200, schema: invitedSchoolsSchema },
      async run({ context, session, body }) {
        return { status: 200, body: await inviteSchools(context, session, body) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/schools/{id}",
      summary: "One school: its pairs with their findings, its pushes, its open code",
      access: ["coordinator"],
      query: schoolQuerySchema,
      answer: { status: 200, schema: schoolPageSchema },
      async run({ context, session, params, query }) {
        return { status: 200, body: await schoolPage(context, session, params["id"] ?? "", query.schoolYear) };
      },
    }),
    guardedRoute({
      method: "put",
      path: "/schools/{id}",
      summary: "Rename a school, change its known spellings, archive it or take it back; what is absent stays",
      access: ["coordinator"],
      body: changeSchoolSchema,
      answer: { status: 200, schema: schoolsAnswerSchema },
      async run({ context, session, params, body }) {
        await changeSchool(context, session, params["id"] ?? "", body);
        return { status: 200, body: { schools: await keptSchools(context, session.districtId) } };
      },
    }),
  ];
}
