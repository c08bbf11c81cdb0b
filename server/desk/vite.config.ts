import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The server puts a fresh nonce in place of this word each time it gives the page (design §10: the desk by nonce). */
const NONCE_PLACE = "__CSP_NONCE__";

export default defineConfig({
  root: import.meta.dirname,
  base: "/desk/",
  publicDir: false,
  plugins: [react()],
  html: { cspNonce: NONCE_PLACE },
  build: { outDir: "../../dist/desk", emptyOutDir: true, chunkSizeWarningLimit: 800 },
});
