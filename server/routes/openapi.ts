import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  type ResponseConfig,
  type RouteConfig,
} from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { errorAnswerSchema } from "../../shared/api/errors.js";
import { API_PATH } from "./mount.js";
import type { Route } from "./route.js";
import { SESSION_COOKIE } from "./sign-in.js";

/** The document of the API, made from the very schemas that parse the calls. */
export function openApiDocument(routes: readonly Route[]): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  registry.registerComponent("securitySchemes", "cookie", { type: "apiKey", in: "cookie", name: SESSION_COOKIE });
  for (const route of routes) registry.registerPath(describe(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Estafeta",
      version: "1",
      description:
        "Merges the mentoring registers of a district's schools. Changes made with the cookie name X-CSRF-Token.",
    },
  });
}

function describe(route: Route): RouteConfig {
  const { answer, query, access } = route;
  const body = route.describedBody ?? route.body;
  return {
    method: route.method,
    path: API_PATH + route.path,
    summary: route.summary,
    ...(access === "anyone"
      ? {}
      : { description: `Roles: ${access.join(", ")}.`, security: [{ bearer: [] }, { cookie: [] }] }),
    request: {
      ...(query ? { query: query as z.ZodObject } : {}),
      ...paramsOf(route.path),
      ...(route.fileBody ? { body: { required: true, content: FILE } } : {}),
      ...(body ? { body: { required: true, content: { "application/json": { schema: body } } } } : {}),
    },
    responses: {
      [String(answer.status)]: { description: "OK", ...contentOf(answer) },
      default: { description: "Refusal", content: { "application/json": { schema: errorAnswerSchema } } },
    },
  };
}

const FILE = { "application/octet-stream": { schema: { type: "string", format: "binary" } } } as const;

function contentOf({ schema, type }: Route["answer"]): Omit<ResponseConfig, "description"> {
  if (schema) return { content: { "application/json": { schema } } };
  return type ? { content: { [type]: { schema: { type: "string", format: "binary" } } } } : {};
}

function paramsOf(path: string): Pick<NonNullable<RouteConfig["request"]>, "params"> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  return names.length > 0 ? { params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) } : {};
}
