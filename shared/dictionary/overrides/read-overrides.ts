import { z } from "zod";
import { nearest, type OverrideProblem, type Path, problem } from "./problem.js";
import { LONGEST_WORD, MOST_ENTRIES, type Overrides, OVERRIDES_SCHEMA, overridesSchema } from "./schema.js";

export type ReadOverrides =
  | { readonly ok: true; readonly overrides: Overrides }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

/** Reads a document of additions by its shape alone; every problem has its place and says what to do. */
export function readOverrides(document: unknown): ReadOverrides {
  const read = overridesSchema.safeParse(document);
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap((issue) => problemsOf(issue)) };
  if (countOf(read.data) > MOST_ENTRIES)
    return { ok: false, problems: [problem([], "tooMany", { most: MOST_ENTRIES })] };
  return { ok: true, overrides: read.data };
}

/** Every text of the document counts: it is they that the recogniser has to carry. */
function countOf(part: unknown): number {
  if (typeof part === "string") return 1;
  if (typeof part !== "object" || part === null) return 0;
  return Object.values(part).reduce<number>((sum, each) => sum + countOf(each), 0);
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue): OverrideProblem[] {
  const { path } = issue;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        problem([...path, key], "unknownKey", { key: key.slice(0, LONGEST_WORD), nearest: nearest(key, keysAt(path)) }),
      );
    case "too_big":
      return [tooBig(issue, path)];
    case "too_small":
      return [tooSmall(issue, path)];
    case "invalid_format":
      return [problem(path, "code")];
    case "invalid_value":
      if (path[0] === "schema") return [problem(path, "schema", { known: OVERRIDES_SCHEMA })];
      return [problem(path, "choice", { allowed: issue.values.map(String).join(", ") })];
    case "invalid_type":
      return [path.length === 0 ? problem(path, "notObject") : problem(path, typeMessage(issue.expected))];
    default:
      return [problem(path, "type.other")];
  }
}

function tooBig(issue: Extract<Issue, { code: "too_big" }>, path: Path): OverrideProblem {
  const most = Number(issue.maximum);
  if (issue.origin === "string") return problem(path, "tooLong", { most });
  return problem(path, issue.origin === "array" ? "tooMany" : "tooLarge", { most });
}

function tooSmall(issue: Extract<Issue, { code: "too_small" }>, path: Path): OverrideProblem {
  const least = Number(issue.minimum);
  if (issue.origin === "string") return problem(path, "tooShort", { least });
  return problem(path, issue.origin === "array" ? "tooFew" : "tooSmall", { least });
}

function typeMessage(expected: string) {
  switch (expected) {
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "array":
    case "object":
      return `type.${expected}` as const;
    default:
      return "type.other" as const;
  }
}

/** The keys that the document may have in this place. */
function keysAt(path: Path): string[] {
  let schema: z.core.$ZodType = overridesSchema;
  for (const step of path) {
    const here = unwrapped(schema);
    if (here instanceof z.ZodArray) schema = here.element;
    else if (here instanceof z.ZodObject) schema = (here.shape as Record<string, z.ZodType>)[String(step)] ?? here;
  }
  const found = unwrapped(schema);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}
