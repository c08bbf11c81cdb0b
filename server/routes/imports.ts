import {
  acceptImportSchema,
  importFileQuerySchema,
  importFileSchoolSchema,
  importSchema,
  importsSchema,
} from "../../shared/api/imports.js";
import { WORKBOOK_LIMITS } from "../../shared/workbook/limits.js";
import type { Session } from "../auth/session.js";
import { AppError } from "../errors.js";
import { acceptImport, dryRun } from "../imports/accept-import.js";
import {
  addFile,
  chooseSchool,
  eraseImport,
  openImport,
  readImport,
  recentImports,
  removeFile,
  sourceOf,
} from "../imports/import-files.js";
import { attachment } from "./attachment.js";
import { type Call, guardedRoute, type Route } from "./route.js";

const ANSWER = { status: 200, schema: importSchema };
const OF_ONE = "/imports/{id}";
const FILE = "application/octet-stream";

/** Import of workbooks: open one, put files under it, a dry run, accept. */
export function importRoutes(): Route[] {
  return [...keepingRoutes(), ...fileRoutes(), ...runRoutes()];
}

function keepingRoutes(): Route[] {
  return [
    guardedRoute({
      method: "post",
      path: "/imports",
      summary: "Begin an import",
      access: ["coordinator"],
      answer: { status: 201, schema: importSchema },
      async run({ context, session }) {
        return { status: 201, body: await openImport(context, session) };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/imports",
      summary: "The district's latest imports",
      access: ["coordinator"],
      answer: { status: 200, schema: importsSchema },
      async run({ context, session }) {
        return { status: 200, body: { imports: await recentImports(context, session.districtId) } };
      },
    }),
    guardedRoute({
      method: "get",
      path: OF_ONE,
      summary: "An import with its files and its last report",
      access: ["coordinator"],
      answer: ANSWER,
      async run({ context, session, params }) {
        return { status: 200, body: await readImport(context, session, params["id"] ?? "") };
      },
    }),
    guardedRoute({
      method: "delete",
      path: OF_ONE,
      summary: "Erase an import's files and report; what was taken from them stays",
      access: ["coordinator"],
      answer: { status: 204 },
      async run({ context, session, params }) {
        await eraseImport(context, session, params["id"] ?? "");
        return { status: 204 };
      },
    }),
  ];
}

function fileRoutes(): Route[] {
  return [
    guardedRoute({
      method: "post",
      path: `${OF_ONE}/files`,
      summary: "Put a workbook under an import: the body is the file, the query its name",
      access: ["coordinator"],
      query: importFileQuerySchema,
      fileBody: { limit: WORKBOOK_LIMITS.fileBytes },
      answer: ANSWER,
      async run(call) {
        if (call.file.length === 0) throw new AppError("import-empty");
        const file = { name: call.query.name, bytes: call.file };
        return { status: 200, body: await addFile(call.context, ofOne(call), file) };
      },
    }),
    guardedRoute({
      method: "delete",
      path: `${OF_ONE}/files/{file}`,
      summary: "Take a workbook out of an import",
      access: ["coordinator"],
      answer: ANSWER,
      async run(call) {
        return { status: 200, body: await removeFile(call.context, ofOne(call), call.params["file"] ?? "") };
      },
    }),
    guardedRoute({
      method: "put",
      path: `${OF_ONE}/files/{file}/school`,
      summary: "Say whose a workbook is; null leaves it to what the workbook says",
      access: ["coordinator"],
      body: importFileSchoolSchema,
      answer: ANSWER,
      async run(call) {
        const choice = { fileId: call.params["file"] ?? "", schoolId: call.body.schoolId };
        return { status: 200, body: await chooseSchool(call.context, ofOne(call), choice) };
      },
    }),
    guardedRoute({
      method: "get",
      path: `${OF_ONE}/files/{file}/source`,
      summary: "The workbook as it was uploaded",
      access: ["coordinator"],
      answer: { status: 200, type: FILE },
      async run({ context, session, params }) {
        const of = { id: params["id"] ?? "", fileId: params["file"] ?? "" };
        const { name, bytes } = await sourceOf(context, session, of);
        const headers = { "Content-Type": FILE, "Content-Disposition": attachment(name) };
        return { status: 200, file: bytes, headers };
      },
    }),
  ];
}

function runRoutes(): Route[] {
  return [
    guardedRoute({
      method: "post",
      path: `${OF_ONE}/dry-run`,
      summary: "What accepting would do; changes nothing",
      access: ["coordinator"],
      answer: ANSWER,
      async run({ context, session, params }) {
        return { status: 200, body: await dryRun(context, session, params["id"] ?? "") };
      },
    }),
    guardedRoute({
      method: "post",
      path: `${OF_ONE}/accept`,
      summary: "Do what the dry run said, or nothing: 409 when the district has changed meanwhile",
      access: ["coordinator"],
      body: acceptImportSchema,
      answer: ANSWER,
      async run({ context, session, params, body }) {
        return { status: 200, body: await acceptImport(context, session, params["id"] ?? "", body) };
      },
    }),
  ];
}

function ofOne({ session, params }: Pick<Call<Session, unknown, unknown>, "session" | "params">) {
  return { districtId: session.districtId, id: params["id"] ?? "" };
}
