import react from "@vitejs/plugin-react";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Two pages from one source: the pane in Excel and the browser door. Asset addresses are relative, because the
 * server gives the same files at `/pane/` and at `/`.
 */
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [react()],
  resolve: {
    // The pages carry the pane's own sentences; the types are those of the whole catalogue.
    alias: [
      { find: /^\.{1,2}(?:\/messages)?\/catalogue\.js$/, replacement: here("../shared/messages/pane-catalogue.ts") },
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
    rollupOptions: { input: { taskpane: here("taskpane.html"), browser: here("browser.html") } },
  },
});
