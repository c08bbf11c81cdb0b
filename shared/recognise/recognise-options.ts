import type { Dictionary } from "../dictionary/schema.js";
import type { WorkbookMemory } from "../workbook/memory.js";

export interface RecogniseOptions {
  readonly dictionary: Dictionary;
  /** Corrected mappings by header fingerprint. */
  readonly mappings?: WorkbookMemory["mappings"];
  /** What wordings that fit several forms stand for in this workbook: «у – у» → `teacher-teacher`. */
  readonly wordings?: Readonly<Record<string, string>>;
}
