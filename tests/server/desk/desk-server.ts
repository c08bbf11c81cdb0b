import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { DistrictSummary } from "../../../shared/api/district.js";
import type { Me } from "../../../shared/api/sign-in.js";

export const CODE = "КЕДР-2023";
export const CSRF = "csrf-of-this-session";

/** A stand-in for the server that serves the built desk under its policy and answers what a test tells it to. */
export interface DeskServer {
  readonly address: string;
  /** Each call of the API: «GET /api/v1/district/summary». */
  readonly calls: string[];
  me: Me;
  summary: DistrictSummary;
  /** While set, everything but signing in is answered with this status. */
  failing: number | null;
  signedIn: boolean;
  close(): Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function startDeskServer(me: Me, summary: DistrictSummary): Promise<DeskServer> {
  const app = express();
  const http = createServer(app);
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  const desk: DeskServer = {
    address: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    calls: [],
    me,
    summary,
    failing: null,
    signedIn: false,
    close: () => close(http),
  };
  app.use("/pane", express.static("addin/public"));
  app.get("/desk", servePage);
  app.use("/desk", express.static("dist/desk", { index: false }));
  app.use("/api/v1", express.json(), (request, response, next) => {
    desk.calls.push(`${request.method} ${request.originalUrl}`);
    const open = request.method === "POST" && request.path === "/session";
    if (open || (desk.signedIn && desk.failing === null)) next();
    else refuse(response, desk.failing ?? 401, "Сервер занят. Повторите через минуту.");
  });
  addRoutes(app, desk);
  return desk;
}

function addRoutes(app: express.Express, desk: DeskServer): void {
  app.post("/api/v1/session", (request, response) => {
    if ((request.body as { code?: unknown }).code !== CODE) {
      refuse(response, 401, "Такого кода нет. Проверьте, всё ли скопировано.");
      return;
    }
    desk.signedIn = true;
    response.json({ csrfToken: CSRF, me: desk.me });
  });
  app.get("/api/v1/session", (_, response) => response.json({ csrfToken: CSRF, me: desk.me }));
  app.delete("/api/v1/session", (request, response) => {
    if (request.get("X-CSRF-Token") !== CSRF) {
      refuse(response, 403, "Обновите страницу.");
      return;
    }
    desk.signedIn = false;
    response.status(204).end();
  });
  app.get("/api/v1/district/summary", (_, response) => response.json(desk.summary));
  app.get("/api/v1/district/merged-workbook", (_, response) => response.type("xlsx").send(Buffer.from("workbook")));
}

/** The policy of design §10: scripts and styles only from the server itself or with the page's own nonce. */
function servePage(_: express.Request, response: express.Response): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  response.set("Content-Security-Policy", policy.join("; "));
  response.type("html").send(readFileSync("dist/desk/index.html", "utf8").replaceAll("__CSP_NONCE__", nonce));
}

function refuse(response: express.Response, status: number, message: string): void {
  response.status(status).json({ error: { code: "test", message } });
}

function close(http: Server): Promise<void> {
  return new Promise((closed) => {
    http.close(() => closed());
    http.closeAllConnections();
  });
}
