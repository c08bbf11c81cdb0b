import type { Finding } from "../../shared/check/finding.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { PersonDecision } from "../../shared/persons/district/links.js";
import type { IndicatorFigures, TypedFigures } from "../../shared/monitoring/indicator-figures.js";
import type { SchoolPapers } from "../../shared/monitoring/papers.js";
import type { PairPersons } from "../../shared/privacy/policy.js";
import type { FieldName, FieldValue, PairFields } from "../../shared/register/fields.js";

/** A school of the district, whether it has sent anything or not. */
export interface MergedSchool {
  readonly id: string;
  readonly name: string;
  /** ISO time of the last accepted push; `null` when the school has never sent. */
  readonly lastPushAt: string | null;
  /** Rows refused in the last push. */
  readonly refused: number;
  /** Papers that some of its pairs need and that its register says nothing of. */
  readonly missingColumns?: readonly FieldName[];
  /** When its curator last signed in; `null`: nobody has. */
  readonly signedInAt?: string | null;
  /** Who answers for mentoring there, and which papers there are. */
  readonly papers?: SchoolPapers;
  /** Last year's pairs by form. */
  readonly lastYear?: Readonly<Record<string, number>>;
}

/** What the workbook is of, where it is not of the whole district. */
export interface MergedScope {
  /** The school's name. */
  readonly school: string | null;
  /** The form's code. */
  readonly form: string | null;
}

/** One pair as the district keeps it. */
export interface MergedPair {
  readonly id: string;
  /** The school's name. */
  readonly school: string;
  readonly fields: PairFields;
  readonly persons: PairPersons;
  readonly warnings: readonly Finding[];
  /** ISO time of the newest version. */
  readonly updatedAt: string;
  /** Who made it, as shown to people. */
  readonly by: string;
  /** What the workbook is to remember of the row, where it may be edited by hand and imported again. */
  readonly seen?: { readonly version: number; readonly revision: number };
}

/** A field of a pair that two people changed differently and nobody has decided yet. */
export interface MergedConflict {
  readonly school: string;
  readonly pairId: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly field: FieldName;
  /** What the district keeps meanwhile. */
  readonly current: FieldValue | null;
  /** What the school says. */
  readonly incoming: FieldValue | null;
  /** ISO time of the disagreement. */
  readonly at: string;
}

/** Everything that the merged workbook shows; the writer asks for nothing else, not even the time. */
export interface MergedData {
  readonly district: string;
  /** `2022-2023`. */
  readonly schoolYear: string;
  /** ISO time of the data. */
  readonly at: string;
  /** Where the district's clocks stand (`Asia/Barnaul`); without it, the server's own. */
  readonly timeZone?: string;
  readonly dictionary: Dictionary;
  readonly schools: readonly MergedSchool[];
  readonly pairs: readonly MergedPair[];
  readonly conflicts: readonly MergedConflict[];
  /** Which persons are one and which are two by the coordinator's word; a person is named by its key. */
  readonly personDecisions?: readonly PersonDecision[];
  readonly scope?: MergedScope;
  /** What was typed in of the indicators, by their codes. */
  readonly typed?: ReadonlyMap<string, TypedFigures>;
  /** The district's indicators as they were frozen, and when (ISO time). */
  readonly frozen?: { readonly at: string; readonly indicators: readonly IndicatorFigures[] };
}
