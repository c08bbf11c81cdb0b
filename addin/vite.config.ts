import react from "@vitejs/plugin-react";
import { IntlMessageFormat } from "intl-messageformat";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { ENGLISH } from "../shared/messages/en/pane-catalogue.js";
import { isPlain } from "../shared/messages/message.js";
import { CATALOGUE } from "../shared/messages/pane-catalogue.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the pages carry of each language, and under which name. */
const CATALOGUES: Readonly<Record<string, readonly [name: string, sentences: object]>> = {
  [here("../shared/messages/pane-catalogue.ts")]: ["CATALOGUE", CATALOGUE],
  [here("../shared/messages/en/pane-catalogue.ts")]: ["ENGLISH", ENGLISH],
};

/** Sentences with plurals are parsed here, so that the pages need no parser of them: FormatJS's own way. */
function parsedMessages(): Plugin {
  const parsed = (text: string) =>
    isPlain(text) ? text : new IntlMessageFormat(text, "ru", undefined, { ignoreTag: true }).getAst();
  return {
    name: "parsed-messages",
    load(id) {
      const catalogue = CATALOGUES[id];
      if (!catalogue) return null;
      const [name, sentences] = catalogue;
      const entries = Object.entries(sentences).map(([key, text]) => [key, parsed(text)]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(entries))};`;
    },
  };
}

/** Every schema of zod brings these along, and the pages ask for none: JSON Schema, and what is wrong in English. */
const ZOD_UNASKED = /[\\/]zod[\\/]v4[\\/](?:core[\\/](?:to-json-schema|json-schema-processors)|locales[\\/]en)\.js$/;

/** Keeps the names that zod imports of those files, for its code to stand, and nothing behind them. */
function lighterZod(): Plugin {
  return {
    name: "lighter-zod",
    load(id) {
      if (!ZOD_UNASKED.test(id)) return null;
      const names = [...readFileSync(id, "utf8").matchAll(/^export (?:const|function) (\w+)/gm)].map(
        ([, name]) => name,
      );
      return [...names.map((name) => `export const ${name} = () => ({});`), "export default () => ({});"].join("\n");
    },
  };
}

/** The page runs this file as soon as it is there; Vite by itself would put it among all the others. */
function officeFirst(): Plugin {
  return {
    name: "office-first",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle, path }) {
        const file = Object.values(bundle ?? {}).find((chunk) => chunk.type === "chunk" && chunk.name === "office");
        if (!file || !path.endsWith("taskpane.html")) return;
        const attrs = { type: "module", async: true, crossorigin: true, src: `./${file.fileName}` };
        return [{ tag: "script", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}

/**
 * Two pages from one source: the pane in Excel and the browser door. Asset addresses are relative, because the
 * server gives the same files at `/pane/` and at `/`.
 */
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react(), parsedMessages(), lighterZod(), officeFirst()],
  resolve: {
    alias: [
      // The pages carry the pane's own sentences; the types are those of the whole catalogue.
      { find: /^\.{1,2}(?:\/messages)?\/catalogue\.js$/, replacement: here("../shared/messages/pane-catalogue.ts") },
      { find: "./en/catalogue.js", replacement: here("../shared/messages/en/pane-catalogue.ts") },
      { find: "@formatjs/icu-messageformat-parser", replacement: "@formatjs/icu-messageformat-parser/no-parser.js" },
    ],
  },
  define: { PANE_VERSION: JSON.stringify(version) },
  build: {
    outDir: here("../dist/addin"),
    emptyOutDir: true,
    target: "es2022",
    // The page's content security policy has no inline scripts; a preload helper is not needed either.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { taskpane: here("taskpane.html"), browser: here("browser.html"), office: here("office.ts") },
    },
  },
});
