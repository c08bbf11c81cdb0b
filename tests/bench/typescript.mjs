import { register } from "node:module";

// The benchmarks run the sources themselves, through the compiler that the tests use.
register("./typescript-hooks.mjs", import.meta.url);
