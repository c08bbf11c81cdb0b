import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { constants } from "node:zlib";
import compression from "compression";
import express, { type RequestHandler, Router } from "express";
import type { Context } from "../context.js";
import { manifestFor } from "./manifest.js";
import { deskPolicy, policyHeader } from "./security.js";

/** Where the desk's page wants its nonce: Vite leaves this word in it. */
const NONCE_PLACE = "__CSP_NONCE__";

/** Where the pane's page says which Office.js to take (`OFFICE_JS`). */
const OFFICE_JS_PLACE = 'data-office-js="cdn"';

const NONCE_BYTES = 16;
const YEAR_SECONDS = 31_536_000;

/** A tenth smaller than gzip's best, and packed in some 20 ms; the next qualities cost far more than they save. */
const PACKING = { brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } };

/**
 * Pages on the API's own origin: the pane at /pane/, the browser door at /, the desk at /desk/, the manifest, and an
 * unmodified copy of Office.js for when Microsoft's CDN does not answer.
 */
export function pages(context: Context, root: string): Router {
  const addin = join(root, "dist/addin");
  const desk = join(root, "dist/desk");
  const router = Router();
  // Only pages and their files: answers of the API hold what people wrote beside secrets, and stay unpacked.
  router.use(compression(PACKING));
  router.get("/manifest.xml", async (_request, response) => {
    const manifest = await manifestFor(context.config, root);
    response.type("application/xml").set("Cache-Control", "no-cache").send(manifest);
  });
  router.use("/office-js", assets(join(root, "node_modules/@microsoft/office-js/dist")));
  router.get("/desk", (request, response, next) => {
    if (request.path.endsWith("/")) next();
    else response.redirect(308, "/desk/");
  });
  router.get(["/desk/", "/desk/index.html"], deskPage(context, join(desk, "index.html")));
  router.use("/desk", assets(desk));
  router.get("/pane", (request, response, next) => {
    if (request.path.endsWith("/")) next();
    else response.redirect(308, "/pane/");
  });
  router.get(["/pane/", "/pane/taskpane.html"], panePage(context, join(addin, "taskpane.html")));
  router.get("/pane/browser.html", page(join(addin, "browser.html")));
  router.use("/pane", assets(addin));
  router.get(["/", "/browser.html"], page(join(addin, "browser.html")));
  router.use("/assets", assets(join(addin, "assets")));
  return router;
}

/** Built files: those with a hash in their name never change, the rest are asked for each time. */
function assets(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: "ignore",
    setHeaders(response, path) {
      const hashed = /-[\w-]{8}\.\w+$/.test(path);
      response.setHeader("Cache-Control", hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache");
    },
  });
}

function page(file: string): RequestHandler {
  return (_request, response, next) => {
    if (!existsSync(file)) return next();
    response.set({ "Content-Security-Policy": policyHeader("door"), "Cache-Control": "no-cache" });
    response.sendFile(file);
  };
}

/** The page tells its script where Office.js comes from. */
function panePage({ config }: Context, file: string): RequestHandler {
  return async (_request, response, next) => {
    if (!existsSync(file)) return next();
    const html = (await readFile(file, "utf8")).replace(OFFICE_JS_PLACE, `data-office-js="${config.officeJs}"`);
    response
      .set({ "Content-Security-Policy": policyHeader(`pane-${config.officeJs}`), "Cache-Control": "no-cache" })
      .type("html")
      .send(html);
  };
}

function deskPage(context: Context, file: string): RequestHandler {
  return async (_request, response, next) => {
    if (!existsSync(file)) return next();
    const nonce = context.randomBytes(NONCE_BYTES).toString("base64");
    const html = (await readFile(file, "utf8")).replaceAll(NONCE_PLACE, nonce);
    response
      .set({ "Content-Security-Policy": deskPolicy(nonce), "Cache-Control": "no-store" })
      .type("html")
      .send(html);
  };
}
