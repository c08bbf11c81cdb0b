import express, { type Express } from "express";
import type { Context } from "./context.js";
import { errorHandler } from "./error-handler.js";
import { AppError } from "./errors.js";
import { requestLog } from "./request-log.js";
import { allowOnly } from "./routes/allow-only.js";
import { healthRoutes } from "./routes/health.js";
import { API_PATH, mountRoutes } from "./routes/mount.js";
import { openApiDocument } from "./routes/openapi.js";
import { allRoutes } from "./routes/routes.js";
import { pages } from "./web/pages.js";
import { projectRoot } from "./web/project-root.js";
import { usualHeaders } from "./web/security.js";

/** Addresses outside the API: they are only read. */
const READ_ONLY = [
  ...["/", "/browser.html", "/manifest.xml", "/api/openapi.json", "/healthz", "/readyz", "/metrics"],
  ...["/pane{/*file}", "/desk{/*file}", "/assets/*file", "/office-js/*file"],
];

/** The whole server as a handler of requests: headers, log, API, pages, 404, errors, in this order. */
export function createApp(context: Context, isStopping: () => boolean = () => false): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", "simple");
  app.set("trust proxy", context.config.trustProxy);
  const routes = allRoutes(context);
  // Made when it is first asked for: it would take longer than all else that a start does.
  let document: object | undefined;
  app.use(usualHeaders());
  app.use(requestLog(context));
  app.use(healthRoutes(context, isStopping));
  app.get("/api/openapi.json", (_request, response) => {
    document ??= openApiDocument(routes);
    response.json(document);
  });
  app.use(API_PATH, mountRoutes(context, routes));
  app.use(pages(context, projectRoot()));
  app.all(READ_ONLY, allowOnly(["GET", "HEAD"]));
  app.use(() => {
    throw new AppError("not-found");
  });
  app.use(errorHandler(context));
  return app;
}
