import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { dropDownsFor } from "../../../shared/fill/drop-downs.js";
import { valueLists } from "../../../shared/fill/value-lists.js";
import type { Grid } from "../../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { gridOf } from "../../support/grid.js";

const HEADER = ["ФИО наставника", "ФИО наставляемого", "Форма", "Ролевая модель", "Статус пары"];
const pair = (mentee: string) => ["Дёмина Ольга Викторовна", mentee, "учитель – учитель", null, null];

function placed(...grids: Grid[]) {
  const workbook = recogniseWorkbook(grids, { dictionary: defaultDictionary });
  return dropDownsFor(workbook, grids, defaultDictionary);
}

describe("drop-downs", () => {
  test("are put on the form, the role model and the status, below the headings and on rows still to come", () => {
    const { dropDowns } = placed(gridOf([HEADER, pair("Котова Нина Ильинична"), pair("Белова Инна Львовна")]));
    expect(dropDowns.map(({ column, rows }) => [column, rows])).toEqual([
      [2, [[1, 102]]],
      [3, [[1, 102]]],
      [4, [[1, 102]]],
    ]);
  });

  test("leave out merged cells and what stands below the table", () => {
    const grid = gridOf(
      [
        ...[HEADER, ["Форма «учитель – учитель»"], pair("Котова Нина Ильинична"), pair("Белова Инна Львовна")],
        ...[[], ["Директор", "Петрова А.И."]],
      ],
      { merges: ["A2:E2"] },
    );
    expect(placed(grid).dropDowns.map(({ rows }) => rows)).toEqual([[[2, 3]], [[2, 3]], [[2, 3]]]);
  });

  test("of the role model depend on the form in the same row", () => {
    const { dropDowns } = placed(gridOf([HEADER, pair("Котова Нина Ильинична")]));
    expect(dropDowns[1]?.formula).toContain("MATCH($C{row},");
    // Excel lets nobody edit a longer one.
    for (const { formula } of dropDowns) expect(formula.length).toBeLessThan(255);
  });

  test("take their lists from a hidden sheet whose name nobody else has", () => {
    const mine = gridOf([["Мои списки"]], { name: "Эстафета" });
    expect(placed(gridOf([HEADER, pair("Котова Нина Ильинична")]), mine).lists.name).toBe("Эстафета 2");
  });
});

describe("the lists", () => {
  const lists = valueLists(defaultDictionary);

  test("hold the district's forms, and the role models of each form that has some", () => {
    expect(lists.forms.values).toEqual(defaultDictionary.forms.map(({ name }) => name));
    for (const { heading, values } of lists.roleModels.slice(1)) {
      const form = defaultDictionary.forms.find(({ name }) => name === heading);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values)
        expect(defaultDictionary.roleModels.find(({ name }) => name === value)?.forms).toContain(form?.code);
    }
  });

  test("offer statuses that are read back as they are meant", () => {
    const header = ["ФИО наставника", "ФИО наставляемого", "Статус пары"];
    const grid = gridOf([header, ...lists.statuses.values.map((status) => ["Белов Олег", "Котов Пётр", status])]);
    const [sheet] = recogniseWorkbook([grid], { dictionary: defaultDictionary }).sheets;
    expect(sheet?.pairs.map(({ fields }) => fields.status)).toEqual(["active", "ended"]);
  });
});
