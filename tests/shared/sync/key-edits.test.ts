import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { CellValue } from "../../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { keyEdits } from "../../../shared/sync/key-edits.js";
import { KEY_COLUMN_HEADING } from "../../../shared/workbook/memory.js";
import { anId } from "../../support/build-pairs.js";
import { gridOf } from "../../support/grid.js";

const HEADINGS = ["№", "ФИО наставника", "ФИО наставляемого", "Форма наставничества"];
const ROWS: CellValue[][] = [
  [1, "Дёмина Ирина Олеговна", "Белова Галина Викторовна", "учитель – учитель"],
  [2, "Зимина Ульяна Глебовна", "Носова Анна Кирилловна", "учитель – учитель"],
];

function keysFor(rows: CellValue[][], keys: readonly (readonly [row: number, id: number])[]) {
  const grid = gridOf(rows);
  const workbook = recogniseWorkbook([grid], { dictionary: defaultDictionary });
  const asked = keys.map(([row, id]) => ({ sheet: "Реестр", row, id: anId(id) }));
  return keyEdits(workbook, [grid], asked);
}

it("[1] the keys stand in a new hidden column after the table's last one, under our heading", () => {
  const { edits, hide } = keysFor(
    [HEADINGS, ...ROWS],
    [
      [2, 1],
      [3, 2],
    ],
  );
  expect(edits).toEqual([
    { sheet: "Реестр", row: 0, column: 4, value: KEY_COLUMN_HEADING },
    { sheet: "Реестр", row: 1, column: 4, value: anId(1) },
    { sheet: "Реестр", row: 2, column: 4, value: anId(2) },
  ]);
  expect(hide).toEqual([{ sheet: "Реестр", column: 4 }]);
});

it("[1] a table that has its key column keeps it, and what stands there already is not written again", () => {
  const keyed = [
    [...HEADINGS, KEY_COLUMN_HEADING],
    [...(ROWS[0] ?? []), anId(1)],
    [...(ROWS[1] ?? []), null],
  ];
  const { edits } = keysFor(keyed, [
    [2, 1],
    [3, 2],
  ]);
  expect(edits).toEqual([{ sheet: "Реестр", row: 2, column: 4, value: anId(2) }]);
});

it("[1] a column where somebody has written beside the table is left alone", () => {
  const noted = [HEADINGS, [...(ROWS[0] ?? []), "спросить завуча"], ...ROWS.slice(1)];
  const { edits } = keysFor(noted, [[2, 1]]);
  expect(new Set(edits.map(({ column }) => column))).toEqual(new Set([5]));
});

it("[1] the ids of several mentees of one row stand in one cell, in their order", () => {
  const several = [
    HEADINGS,
    [1, "Дёмина Ирина Олеговна", "1) Белова Галина Викторовна 2) Носова Анна Кирилловна", "учитель – учитель"],
  ];
  const { edits } = keysFor(several, [
    [2, 1],
    [2, 2],
  ]);
  expect(edits.find(({ row }) => row === 1)?.value).toBe(`${anId(1)}\n${anId(2)}`);
});

it("without keys nothing is written and nothing hidden", () => {
  expect(keysFor([HEADINGS, ...ROWS], [])).toEqual({ edits: [], hide: [] });
});
