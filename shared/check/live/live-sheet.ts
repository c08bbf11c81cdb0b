import type { Grid } from "../../grid/grid.js";
import type { RegisterPair, RegisterSheet } from "../../register/register.js";
import { judgeAlone, ruleContext } from "../check-pairs.js";
import { checkedPairOf, columnFinding, sheetOptions } from "../check-workbook.js";
import { type ContactFinding, contactFindings, contactsAfter } from "../contact-findings.js";
import type { Finding } from "../finding.js";
import { type JudgedPair, personJudge } from "../judged-pair.js";
import { lacksColumn } from "../missing-columns.js";
import { pairFindings } from "../pair-findings.js";
import type { RuleContext, RuleOptions, Verdict } from "../rule.js";
import { NEEDED_COLUMNS } from "../rules/papers.js";
import { titleSchoolFindings } from "../title-school.js";
import { PairsTogether } from "./pairs-together.js";
import { SaidOnce } from "./said-once.js";
import { SimilarNames } from "./similar-names.js";

/** A checked sheet, kept so that single pairs of it can change: its findings are those of checking it whole. */
export class LiveSheet {
  #sheet: RegisterSheet;
  #grid: Grid;
  readonly #context: RuleContext;
  readonly #judge = personJudge();
  readonly #judged: JudgedPair[];
  /** What the rules about one pair say of each: it hangs on no other, and stays when others change. */
  readonly #alone: (readonly Verdict[])[];
  readonly #together: PairsTogether;
  readonly #similar: SimilarNames;
  readonly #said: SaidOnce;
  /** By table and needed column, how many pairs lack it. */
  readonly #lacking: number[][];
  #contacts: readonly ContactFinding[];

  constructor(sheet: RegisterSheet, grid: Grid, options: RuleOptions) {
    this.#sheet = sheet;
    this.#grid = grid;
    this.#context = ruleContext(sheetOptions(sheet, options));
    const asChecked = checkedPairOf(sheet);
    this.#judged = sheet.pairs.map((pair) => this.#judge(asChecked(pair)));
    this.#alone = this.#judged.map((pair) => judgeAlone(pair, this.#context));
    this.#together = new PairsTogether(this.#judged);
    for (const [index, pair] of this.#judged.entries()) this.#together.add(index, pair);
    this.#similar = new SimilarNames(this.#judged, this.#context);
    this.#said = new SaidOnce(sheet.pairs.map((_, index) => this.#findingsOf(index)));
    this.#lacking = sheet.tables.map(() => NEEDED_COLUMNS.map(() => 0));
    for (const index of sheet.pairs.keys()) this.#countLacking(index, 1);
    this.#contacts = contactFindings(sheet, grid);
  }

  /** Whether the sheet has to be checked whole, whatever changes. */
  get isCrowded(): boolean {
    return this.#similar.isCrowded;
  }

  /** Puts other pairs in the places of some, and the sheet as it is now. */
  replace(sheet: RegisterSheet, grid: Grid, changed: ReadonlyMap<number, RegisterPair>): void {
    this.#sheet = sheet;
    this.#grid = grid;
    const touched = new Set<number>();
    for (const [index, pair] of changed) this.#change(index, pair, touched);
    for (const index of touched) this.#said.replace(index, this.#findingsOf(index));
    this.#contacts = contactsAfter(this.#contacts, sheet, grid, [...changed.values()]);
  }

  /** What `checkWorkbook` says of the sheet. */
  get findings(): Finding[] {
    const columns = this.#lacking.flatMap((counts) =>
      NEEDED_COLUMNS.flatMap(({ field }, place) => ((counts[place] ?? 0) > 0 ? [columnFinding(field)] : [])),
    );
    const title = titleSchoolFindings(this.#sheet, this.#grid, this.#context);
    const findings = [...title, ...columns];
    this.#said.putAll(findings);
    for (const { finding } of this.#contacts) findings.push(finding);
    return findings;
  }

  #change(index: number, { row, fields, schoolYear }: RegisterPair, touched: Set<number>): void {
    const before = this.#judged[index];
    if (!before) return;
    this.#countLacking(index, -1);
    const after = this.#judge({ ...before, row, fields, schoolYear });
    touched.add(index);
    for (const other of this.#together.touchedBy(before)) touched.add(other);
    this.#together.remove(index, before);
    this.#judged[index] = after;
    this.#alone[index] = judgeAlone(after, this.#context);
    this.#together.add(index, after);
    for (const other of this.#together.touchedBy(after)) touched.add(other);
    if (!this.#context.withoutInfo) for (const other of this.#similar.replace(index, before, after)) touched.add(other);
    this.#countLacking(index, 1);
  }

  #findingsOf(index: number): readonly Finding[] {
    const pair = this.#sheet.pairs[index];
    if (!pair) return [];
    const verdicts = [
      ...(this.#alone[index] ?? []),
      ...this.#together.verdictsOf(index, this.#context).filter((verdict) => verdict !== null),
      ...(this.#context.withoutInfo ? [] : this.#similar.verdictsOf(index)),
    ];
    return pairFindings(this.#sheet, pair, verdicts);
  }

  #countLacking(index: number, step: 1 | -1): void {
    const [pair, counts] = [this.#judged[index], this.#lacking[this.#sheet.pairs[index]?.table ?? -1]];
    if (!pair || !counts) return;
    for (const [place, needed] of NEEDED_COLUMNS.entries())
      if (lacksColumn(pair, needed, this.#context)) counts[place] = (counts[place] ?? 0) + step;
  }
}
