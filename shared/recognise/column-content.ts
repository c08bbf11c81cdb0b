import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isBlank } from "../grid/grid.js";
import type { ColumnField } from "../register/fields.js";
import { PARTNERS_APART } from "./read-persons.js";
import { findKind, findRoleModel, readForm } from "./cells/read-form.js";
import { looksLikeName } from "./cells/read-name.js";
import { seeValues, type ValuesSeen } from "./map-by-values.js";
import { closesTable } from "./row-kind.js";
import type { SheetCells } from "./sheet-cells.js";

/** What a column holds, as shares (0 to 1) of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly names: number;
  readonly forms: number;
  readonly roleModels: number;
  readonly kinds: number;
  /** Two persons in one cell. */
  readonly pairs: number;
  /** What else its values are; looked at only where the heading says nothing. */
  readonly values: ValuesSeen;
}

const SAMPLE = 40;
const MOST = 0.6;

/** Looks at the first filled cells of a column below its header, as far as the table may reach. */
export function columnContent(
  cells: SheetCells,
  column: number,
  { firstRow, bottom }: { firstRow: number; bottom: number },
  dictionary: Dictionary,
): ColumnContent {
  let filled = 0;
  const counts = { names: 0, forms: 0, roleModels: 0, kinds: 0, pairs: 0 };
  for (let row = firstRow; row <= bottom && filled < SAMPLE; row += 1) {
    const value = cells.grid.values[row]?.[column] ?? null;
    if (isBlank(value) || !isAmongOthers(cells.grid.values[row] ?? [])) continue;
    filled += 1;
    if (typeof value !== "string") continue;
    if (looksLikeName(value)) counts.names += 1;
    // «Лидер сообщества – педагог» is a role model, though its words for persons would make a form.
    if (findRoleModel(value, dictionary)) counts.roleModels += 1;
    else if (readForm(value, dictionary)) counts.forms += 1;
    if (findKind(value, dictionary)) counts.kinds += 1;
    if (namesTwo(value)) counts.pairs += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    names: share(counts.names),
    forms: share(counts.forms),
    roleModels: share(counts.roleModels),
    kinds: share(counts.kinds),
    pairs: share(counts.pairs),
    get values() {
      return seeValues(cells.grid, column, { firstRow, bottom });
    },
  };
}

/** Lone cells are sections, titles and signatures; so are rows that begin with «Итого» or «Директор». */
function isAmongOthers(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => !isBlank(value));
  return filled.length > 1 && !closesTable(filled[0] ?? null);
}

function namesTwo(value: string): boolean {
  const [mentor = "", ...mentees] = value.split(PARTNERS_APART);
  return mentees.length > 0 && looksLikeName(mentor);
}

/** Whether most of a column's cells are what a field holds. */
export function holds(content: ColumnContent, field: ColumnField): boolean {
  if (field === "form") return content.forms >= MOST;
  if (field === "roleModel") return content.roleModels >= MOST;
  if (field === "kind") return content.kinds >= MOST;
  if (field === "pair") return content.pairs >= MOST;
  return /Name$/.test(field) && content.names >= MOST;
}
