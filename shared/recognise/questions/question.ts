import type { Mappings } from "../learnt-mappings.js";

/** What a question is about. */
export type QuestionKind =
  "parties" | "person" | "pair" | "twice" | "form" | "category" | "dates" | "date" | "column" | "wording";

export interface QuestionOption {
  readonly label: string;
  /** The correction that this answer makes; recognised again with it, the workbook raises the question no more. */
  readonly mapping: Mappings;
  /** What a wording of forms is taken for («У-У» → `teacher-teacher`), where the answer is about that. */
  readonly wordings?: Readonly<Record<string, string>>;
}

/** One thing about a workbook that only a person knows. */
export interface Question {
  readonly kind: QuestionKind;
  readonly sheet: string;
  /** Index of the table in the sheet. */
  readonly table: number;
  /** The column that is asked about, where it is one. */
  readonly letter?: string;
  readonly text: string;
  readonly options: readonly QuestionOption[];
  /** How many pairs, or cells of one field, the answer decides. */
  readonly decides: number;
  /** Index of the option that we would choose; `null`: we cannot tell. */
  readonly recommended: number | null;
}
