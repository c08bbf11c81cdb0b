import { Router } from "express";
import { type Context } from "../context.js";
import { AppError } from "../errors.js";
import { noteRoute } from "../request-log.js";

/** For whoever keeps the server running: is it alive, can it serve, what does it do. */
export function healthRoutes(context: Context, isStopping: () => boolean): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    noteRoute(response, "/healthz");
    response.json({ status: "ok" });
  });
  router.get("/readyz", async (_request, response) => {
    noteRoute(response, "/readyz");
    if (isStopping()) throw new AppError("stopping");
    await context.reports.raw("SELECT 1");
    response.json({ status: "ok" });
  });
  router.get("/metrics", async (_request, response) => {
    noteRoute(response, "/metrics");
    const { registry } = context.metrics;
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}
