import { apiNotFound } from "../host-error.js";
import { apiTable } from "./api-table.js";
import type { WireObject } from "./wire-object.js";

/** The sets that an Excel claims to have: `{ ExcelApi: "1.14", SharedRuntime: "1.1" }`. */
export type DeclaredSets = Readonly<Record<string, string>>;

/**
 * Refuses what this Excel is too old for. A class or member that Office.js itself does not know is a slip in the
 * emulation, not in the add-in, and stops the test.
 */
export class ApiGate {
  constructor(private readonly declared: DeclaredSets) {}

  /** Belief: a real host answers `ApiNotFound`; the runtime's own check is off in its release build. */
  pass({ type }: WireObject, name: string): void {
    // Keeping and freeing references is older than the sets.
    if (name === "_KeepReference" || name === "_RemoveReference" || OUTSIDE_THE_TABLE.has(type)) return;
    const members = apiTable().get(type);
    if (!members) throw new Error(`Office.js has no class ${type}`);
    const since = members.get(name);
    if (since === undefined) throw new Error(`Office.js has no ${type}.${name}`);
    if (since !== null && !this.#has(since.name, since.version)) {
      throw apiNotFound(`${type}.${name} needs ${since.name} ${since.version}`);
    }
  }

  /** Whether this Excel is new enough for a member that Office.js knows. */
  allows(object: WireObject, name: string): boolean {
    const since = apiTable().get(object.type)?.get(name);
    return since === null || (since !== undefined && this.#has(since.name, since.version));
  }

  #has(name: string, version: string): boolean {
    const declared = this.declared[name];
    if (declared === undefined) return false;
    const [major = 0, minor = 0] = declared.split(".").map(Number);
    const [neededMajor = 0, neededMinor = 0] = version.split(".").map(Number);
    return major > neededMajor || (major === neededMajor && minor >= neededMinor);
  }
}

/** Services that Office.js uses for itself; the functions of a sheet, which are methods of one class since 1.2. */
const OUTSIDE_THE_TABLE: ReadonlySet<string> = new Set(["AddinInternalService", "Functions"]);
