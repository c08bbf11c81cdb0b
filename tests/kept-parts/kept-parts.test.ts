import { unzipSync } from "fflate";
import { openFile } from "../../addin/file/open-later.js";
import { copyName } from "../../addin/file/copy-name.js";
import { cellKey } from "../../shared/grid/grid.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import { patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { convertWithSoffice, hasSoffice } from "../support/soffice.js";
import { DRAWN_FEATURES } from "./drawn-features.js";
import { type Feature, links } from "./feature.js";
import { featureBook, SHEET, SHEET_PART } from "./feature-book.js";
import { SIGNATURE, WRITTEN_FEATURES } from "./written-features.js";

const FEATURES = [...DRAWN_FEATURES, ...WRITTEN_FEATURES];
const named = (name: string): Feature => {
  const feature = FEATURES.find((one) => one.name === name);
  if (!feature) throw new Error(`no feature ${name}`);
  return feature;
};

const ORIGINAL_CELL = '<c r="B3" t="s"><v>6</v></c>';
const WRITTEN_CELL = '<c r="B3" t="inlineStr"><is><t xml:space="preserve">Носова Анна</t></is></c>';
const edit = (row: number, column: number, value: CellEdit["value"], format?: string): CellEdit => ({
  ...{ sheet: SHEET, row, column, value },
  ...(format === undefined ? {} : { format }),
});

/** The parts as texts; binary ones by their bytes, one character each. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(
    parts.map(([name, part]) => [name, Buffer.from(part).toString(/\.(xml|rels)$/.test(name) ? "utf8" : "latin1")]),
  );
}

describe("a copy in which one cell is corrected", () => {
  it.each(FEATURES.map((feature) => [feature.name, feature] as const))(
    "keeps every other part and every other character of the sheet: %s",
    async (_, feature) => {
      const bytes = featureBook([feature]);
      const before = partsOf(bytes);
      const after = partsOf(await patchWorkbook(bytes, { edits: [edit(2, 1, "Носова Анна")] }));
      expect(after[SHEET_PART]?.replace(WRITTEN_CELL, ORIGINAL_CELL)).toBe(before[SHEET_PART]);
      expect(after[SHEET_PART]).not.toBe(before[SHEET_PART]);
      // Results of formulas were computed from the old value, so that Excel is asked to compute on opening.
      const uncounted: Record<string, string | undefined> = { ...after, [SHEET_PART]: before[SHEET_PART] };
      uncounted["xl/workbook.xml"] = (after["xl/workbook.xml"] ?? "").replace('<calcPr fullCalcOnLoad="1"/>', "");
      expect(uncounted).toEqual(before);
      const all = Object.values(before).join("\n");
      for (const word of feature.evidence) expect(all).toContain(word);
    },
  );

  it("adds a style, a row and cells to it beside whatever else the sheet has, and changes no part but these", async () => {
    for (const feature of FEATURES) {
      const bytes = featureBook([feature]);
      const before = partsOf(bytes);
      const edits = [edit(1, 3, 44805, "dd.mm.yyyy"), edit(8, 0, "новая строка"), edit(1, 2, null)];
      const after = partsOf(await patchWorkbook(bytes, { edits, hideColumns: [{ sheet: SHEET, column: 9 }] }));
      const changed = Object.keys(after).filter((part) => after[part] !== before[part]);
      expect(changed.filter((part) => part !== "xl/workbook.xml").sort()).toEqual(["xl/styles.xml", SHEET_PART]);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      const read = await readWorkbook(await patchWorkbook(bytes, { edits }));
      if (!read.ok) throw new Error(`${feature.name}: ${read.problem.message}`);
      expect(read.grids[0]?.values[8]?.[0]).toBe("новая строка");
    }
  });

  it("keeps macros, and the ending by which Excel allows them; templates keep theirs", () => {
    expect(copyName("реестр.xlsm")).toBe("реестр (исправлен).xlsm");
    expect(copyName("реестр.XLTM")).toBe("реестр (исправлен).xltm");
    expect(copyName("реестр.xlsx")).toBe("реестр (исправлен).xlsx");
  });
});

describe("a copy of a signed workbook", () => {
  const unsigned = featureBook([]);
  const signed = featureBook([SIGNATURE]);

  it("is without the signature and everything that names it, and otherwise the copy of an unsigned one", async () => {
    const edits = [edit(2, 1, "Носова Анна")];
    const after = partsOf(await patchWorkbook(signed, { edits }));
    expect(Object.keys(after).filter((part) => part.startsWith("_xmlsignatures"))).toEqual([]);
    expect(Object.values(after).join("\n")).not.toMatch(/signature|cGVjaGF0/);
    expect(after).toEqual(partsOf(await patchWorkbook(unsigned, { edits })));
  });

  it("keeps the signature as long as nothing is changed, for so long it holds", async () => {
    expect(partsOf(await patchWorkbook(signed, { edits: [] }))).toEqual(partsOf(signed));
  });

  it("is told of before it is made; so are macros, which nothing here runs", async () => {
    const macros = featureBook([named("macros (.xlsm) and their ribbon")]);
    const files = await Promise.all([unsigned, signed, macros].map((bytes) => openFile("реестр.xlsm", bytes)));
    expect(files.map((file) => file.ok && file.port.copyNotes)).toEqual([[], ["signed"], ["macros"]]);
  });

  it("keeps the signature of its macros, which are what they were", async () => {
    const type = "http://schemas.microsoft.com/office/2006/relationships/vbaProjectSignature";
    const signedMacros: Feature = {
      name: "signature of macros",
      parts: {
        "xl/_rels/vbaProject.bin.rels": links([type, "vbaProjectSignature.bin"]),
        "xl/vbaProjectSignature.bin": ["seal of the macros"],
      },
      evidence: [],
    };
    const book = featureBook([named("macros (.xlsm) and their ribbon"), signedMacros, SIGNATURE]);
    const after = partsOf(await patchWorkbook(book, { edits: [edit(2, 1, "Носова Анна")] }));
    expect(after["xl/vbaProjectSignature.bin"]).toBe("seal of the macros");
    expect(after["xl/_rels/vbaProject.bin.rels"]).toContain(type);
  });
});

describe("a cell of an array formula", () => {
  const bytes = featureBook([named("array formula")]);

  it("is a formula's cell to whoever reads the sheet, the first and the others", async () => {
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error(read.problem.message);
    expect([...(read.grids[0]?.formulas ?? [])].sort()).toEqual([cellKey(5, 4), cellKey(6, 4)].sort());
  });

  it.each([
    ["the first", 5],
    ["another", 6],
  ])("is not overwritten, %s no more than the rest, and the sentence names the cell", async (_, row) => {
    const file = await openFile("реестр.xlsx", bytes);
    if (!file.ok) throw new Error(file.sentence);
    await file.port.writeCells([edit(row, 4, 1)]);
    await expect(file.port.copy?.()).rejects.toThrow(new RegExp(`ячейке E${String(row + 1)} стоит формула`));
  });
});

(hasSoffice ? describe : describe.skip)("LibreOffice", () => {
  it("opens the copy of a workbook with a chart, formats, breaks and formulas, and computes from the new value", () => {
    const features = [
      "frozen header and custom views",
      "conditional format (expression)",
      "data validation",
      "page breaks",
      "chart",
      "shared formulas and the chain of computing",
    ].map((name) => {
      const feature: Feature = { ...named(name), workbookAfter: "" };
      return name === "frozen header and custom views" ? { ...feature, after: "" } : feature;
    });
    return patchWorkbook(featureBook(features), { edits: [edit(2, 1, "Носова Анна"), edit(1, 2, 15)] }).then((copy) => {
      const csv = Buffer.from(convertWithSoffice(copy, "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")).toString();
      expect(csv.split("\n").map((line) => line.trim())).toEqual([
        "ФИО наставника,ФИО наставляемого,Стаж,,",
        "Абрамова Анна Андреевна,Носова А.,15,,",
        "Белова Вера Борисовна,Носова Анна,7,,",
        "Ветрова Галина Львовна,Котов П.,21,,",
        ",,,,",
        ",,,,30",
        ",,,,14",
        "",
      ]);
    });
  }, 60_000);
});
