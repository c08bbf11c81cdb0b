import type { SourceFile } from "./source-file.js";

/** A rule looks at one file and says what is wrong in it, or nothing. */
export interface Rule {
  readonly title: string;
  check(source: SourceFile): string[];
}

/** Who may import whom: a file falls under the first folder that fits, and reaches its own folder besides. */
const DIRECTIONS: readonly (readonly [folder: string, mayImport: readonly string[]])[] = [
  ["shared/", []],
  ["addin/", ["shared/"]],
  ["server/desk/", ["shared/"]],
  ["server/", ["shared/", "manifest.xml", "package.json"]],
  ["tests/", ["shared/", "server/", "addin/"]],
];

/** Inside a part: what stands lower never imports what stands higher. */
const LAYERS: readonly (readonly string[])[] = [
  ["server/main", "server/cli/", "server/app", "server/routes/", "server/sync/", "server/store/"],
  ["addin/taskpane", "addin/browser", "addin/views/", "addin/state/"],
  ["addin/state/", "addin/excel/"],
  ["addin/state/", "addin/file/"],
  ["addin/state/", "addin/api/"],
  ["server/desk/main", "server/desk/views/", "server/desk/state/", "server/desk/api/"],
];

/** The packages that shared code may use, where, and why. */
const SHARED_PACKAGES: Readonly<Record<string, { folders: readonly string[]; why: string }>> = {
  zod: { folders: ["shared/"], why: "schemas are checked at every door, and types are inferred from them" },
  "intl-messageformat": { folders: ["shared/messages/"], why: "plurals" },
  "fastest-levenshtein": {
    folders: ["shared/recognise/", "shared/check/", "shared/dictionary/", "shared/fill/"],
    why: "an edit distance, for headings and names with a slip",
  },
  "@noble/hashes": {
    folders: ["shared/privacy/", "shared/sync/", "shared/recognise/", "shared/workbook/xls/"],
    why: "SHA-256 and HMAC without Node or a browser",
  },
  fflate: { folders: ["shared/workbook/"], why: "unpacks and packs the parts of a workbook, slice by slice" },
};

/**
 * What pure code cannot know: the time, chance, the network. Most of it does not compile in shared/ either, which has no
 * types of Node or the DOM; the clock and chance are part of the language, and only a rule keeps them out.
 */
const IMPURE = [
  ...["Date.now", "new Date()", "Math.random", "performance.now", "crypto.randomUUID", "crypto.getRandomValues"],
  ...["fetch", "process", "console", "globalThis", "setTimeout", "setInterval", "queueMicrotask"],
];

/** What may set the language of the page that it stands in; the server serves everybody and speaks Russian. */
const LANGUAGE_DOORS = ["addin/language.ts", "server/desk/state/language.ts"];

export const RULES: readonly Rule[] = [
  { title: "dependencies point one way: addin → shared ← server", check: direction },
  { title: "inside a part, the lower never imports the higher", check: layers },
  {
    title: "shared code imports itself and the packages on its list, where the list says",
    check: ({ path, imports }) =>
      imports
        .filter(({ isPackage, target }) => path.startsWith("shared/") && isPackage && !isAllowedPackage(path, target))
        .map(({ target }) => `imports ${target}`),
  },
  {
    title: "shared code knows no clock, no chance, no machine and no network",
    check: ({ path, uses }) => (path.startsWith("shared/") ? usesOf(uses, IMPURE) : []),
  },
  packageOnlyIn("exceljs", ["server/workbook/", "tests/"]),
  {
    title: "only addin/excel and the entry files say Excel or Office",
    check: ({ path, uses }) =>
      isUnder(path, ["addin/excel/", "addin/taskpane", "addin/commands.ts", "tests/"])
        ? []
        : usesOf(uses, ["Excel", "Office", "OfficeExtension", "OfficeRuntime"]),
  },
  {
    title: "in a browser, only addin/api and the desk's api fetch",
    check: ({ path, uses }) =>
      isUnder(path, ["addin/", "server/desk/"]) && !isUnder(path, ["addin/api/", "server/desk/api/"])
        ? usesOf(uses, ["fetch", "XMLHttpRequest", "navigator.sendBeacon", "WebSocket"])
        : [],
  },
  {
    title: "only the entry of a page says which language is spoken",
    check: ({ path, uses }) => (isUnder(path, [...LANGUAGE_DOORS, "tests/"]) ? [] : usesOf(uses, ["speakIn"])),
  },
  {
    title: "no barrels: a thing is imported from the file it stands in",
    check: ({ path, reexportsAll }) => [
      ...(/(^|\/)index\.tsx?$/.test(path) ? ["is an index file"] : []),
      ...(reexportsAll ? ["exports everything of another file"] : []),
    ],
  },
  {
    title: "exports are named; only configuration files have a default",
    check: ({ path, hasDefaultExport }) =>
      hasDefaultExport && !path.endsWith(".config.ts") ? ["has a default export"] : [],
  },
];

/** What breaks the rule, one line each, with the file's name. */
export function violations(rule: Rule, sources: readonly SourceFile[]): string[] {
  return sources.flatMap((source) => rule.check(source).map((problem) => `${source.path} ${problem}`));
}

/** Files that import each other in a ring, each ring once; imports of types alone make none. */
export function importRings(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ""), source]));
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) rings.push([...trail.slice(at), path].join(" → "));
    if (at !== -1 || done.has(path)) return;
    for (const { target, typeOnly, isPackage } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly && !isPackage) visit(target.replace(/\.(?:js|tsx?)$/, ""), [...trail, path]);
    }
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return rings;
}

function direction({ path, imports }: SourceFile): string[] {
  const found = DIRECTIONS.find(([folder]) => path.startsWith(folder));
  if (!found) return ["stands in no known folder"];
  const [own, others] = found;
  // The desk is built by itself, so that the rest of the server does not reach into it though it stands below.
  const isOutside = (target: string): boolean =>
    !isUnder(target, [own, ...others]) || (own === "server/" && target.startsWith("server/desk/"));
  return imports
    .filter(({ isPackage, target }) => !isPackage && isOutside(target))
    .map(({ target }) => `imports ${target}`);
}

function layers({ path, imports }: SourceFile): string[] {
  return LAYERS.flatMap((order) => {
    const own = order.findIndex((layer) => path.startsWith(layer));
    const higher = order.slice(0, Math.max(own, 0));
    return imports.filter(({ target }) => isUnder(target, higher)).map(({ target }) => `imports ${target}`);
  });
}

function isAllowedPackage(path: string, name: string): boolean {
  return isUnder(path, SHARED_PACKAGES[name]?.folders ?? []);
}

function packageOnlyIn(name: string, folders: readonly string[]): Rule {
  return {
    title: `only ${folders.join(" and ")} import ${name}`,
    check: ({ path, imports }) =>
      imports.some(({ target, isPackage }) => isPackage && target === name) && !isUnder(path, folders)
        ? [`imports ${name}`]
        : [],
  };
}

function isUnder(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

function usesOf(uses: ReadonlySet<string>, names: readonly string[]): string[] {
  const isUsed = (name: string): boolean => [...uses].some((use) => use === name || use.startsWith(`${name}.`));
  return names.filter(isUsed).map((name) => `uses ${name}`);
}
