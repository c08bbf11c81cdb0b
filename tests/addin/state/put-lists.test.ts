import ExcelJS from "exceljs";
import { DoorProblem } from "../../../addin/workbook-port.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { aBench } from "./fake-district.js";

describe("lists to choose from", () => {
  it("stand in the copy on the columns of form and role model, with a hidden sheet that they come from", async () => {
    const bench = await aBench("s1-flat.xlsx");
    await bench.pane.open(bench.port);
    await bench.pane.putLists();
    expect(bench.pane.store.state()).toMatchObject({ problem: null, done: "Списки поставлены на 2\u00a0столбца." });
    const { columns = [] } = bench.pane.store.state().book?.analysis.workbook.sheets[0]?.tables[0] ?? {};
    const copy = (await bench.port.copy?.())?.bytes ?? new Uint8Array();

    const read = await readWorkbook(copy);
    expect(read.ok && read.grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Реестр", "visible"],
      ["Эстафета", "hidden"],
    ]);
    const book = await new ExcelJS.Workbook().xlsx.load(copy.slice().buffer);
    const listed = (field: string) => {
      const letter = columns.find((column) => column.field === field)?.letter ?? "";
      return book.getWorksheet("Реестр")?.getCell(`${letter}8`).dataValidation?.type;
    };
    expect([listed("form"), listed("roleModel"), listed("order")]).toEqual(["list", "list", undefined]);
  });

  it("are refused for a file that cannot be written, with a sentence", async () => {
    const bench = await aBench("s1-flat.xlsx");
    await bench.pane.open({ ...bench.port, putLists: () => Promise.reject(new DoorProblem("format")) });
    await bench.pane.putLists();
    expect(bench.pane.store.state().problem).not.toBeNull();
  });
});
