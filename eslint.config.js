import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const CLOCK_AND_CHANCE = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", "Time is an argument: shared code knows no clock."],
  [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "Time is an argument: shared code knows no clock.",
  ],
  [
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    "Chance is an argument: shared code is repeatable.",
  ],
  ["CallExpression[callee.object.name='crypto']", "Ids are an argument: shared code is repeatable."],
];

const DEFAULT_EXPORT = ["ExportDefaultDeclaration", "Exports are named, so that a thing has one name everywhere."];

function restricted(...rules) {
  return ["error", ...rules.map(([selector, message]) => ({ selector, message }))];
}

/** Which folder may import what is the business of tests/architecture.test.ts, which names the reasons. */
export default defineConfig(
  { ignores: ["dist/", "data/", "coverage/", "samples/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": restricted(DEFAULT_EXPORT),
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // An async function without an await turns what it throws into a rejection, as its signature promises.
      "@typescript-eslint/require-await": "off",
      // A handler that gives a promise to React or Express is awaited by them or catches by itself.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
    },
  },
  { files: ["shared/**/*.ts"], rules: { "no-restricted-syntax": restricted(DEFAULT_EXPORT, ...CLOCK_AND_CHANCE) } },
  {
    // Vite's configuration files are outside of every tsconfig, and Vite asks for a default export.
    files: ["**/vite.config.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { "no-restricted-syntax": "off" },
  },
  // What a component gives is an element; saying so in each would tell nobody anything.
  { files: ["**/*.tsx"], rules: { "@typescript-eslint/explicit-module-boundary-types": "off" } },
  // The command line and the benchmarks speak to a terminal.
  {
    files: ["server/main.ts", "server/cli/**", "server/demo/**", "tests/**", "**/*.{js,mjs}"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        performance: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        global: "readonly",
      },
    },
  },
);
