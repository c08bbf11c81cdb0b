import { transform } from "@swc/core";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join, normalize } from "node:path";

/** A page that does nothing but load Office.js from Microsoft's address, as every add-in does. */
const EMPTY_PANE = `<!doctype html><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
  Office.onReady((info) => { window.ready = info; });
  window.source = (path) => import("/source/" + path);
</script>`;

/** What the empty pane has for tests. */
export interface SourceWindow extends Window {
  /** Loads a module of the project's: `source("addin/excel/read-grids.js")`. */
  readonly source: (path: string) => Promise<unknown>;
}

/**
 * An empty pane, and beside it the project's own sources as browser modules, so that a test may call one function of
 * the add-in. Packages are not served: only files that need none.
 */
export function serveSources(): RequestListener {
  return (request, response) => void answer(request, response);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = normalize(new URL(request.url ?? "/", "https://localhost").pathname);
  if (!path.startsWith("/source/")) {
    response.setHeader("Content-Type", "text/html").end(EMPTY_PANE);
    return;
  }
  const file = join(".", path.slice("/source/".length)).replace(/\.js$/, ".ts");
  const { code } = await transform(await readFile(file, "utf8"), {
    filename: file,
    swcrc: false,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "es6" },
  });
  response.setHeader("Content-Type", "text/javascript").end(code);
}
