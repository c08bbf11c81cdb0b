import { access, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

/** `./a.js`, imported by a TypeScript file, is `./a.ts`. */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && specifier.endsWith(".js")) {
    const source = new URL(specifier.replace(/\.js$/, ".ts"), context.parentURL);
    const exists = await access(source).then(
      () => true,
      () => false,
    );
    if (exists) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const options = {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "es6" },
    sourceMaps: "inline",
  };
  const { code } = await transform(source, { filename: fileURLToPath(url), ...options });
  return { format: "module", source: code, shortCircuit: true };
}
