import { buildWorkbook } from "../build-workbook.js";
import { HostState } from "../host-state.js";
import { WHOLE_SHEET } from "../model/area.js";
import { range } from "../objects/range.js";
import { rangeAreas } from "../objects/range-areas.js";
import { workbookObject } from "../objects/workbook.js";
import { ApiGate } from "./api-gate.js";
import { apiTable } from "./api-table.js";
import type { WireObject } from "./wire-object.js";

describe("the table of API sets", () => {
  it("knows since when Excel has a member, from Office.js itself", () => {
    const table = apiTable();
    expect(table.get("Range")?.get("Values")).toBeNull();
    expect(table.get("Range")?.get("GetMergedAreasOrNullObject")).toEqual({ name: "ExcelApi", version: "1.13" });
    expect(table.get("Worksheet")?.get("_RegisterEventNameChanged")).toEqual({
      name: "ExcelApiOnline",
      version: "1.1",
    });
    expect(table.get("Range")?.has("ValuesAsJson")).toBe(false);
    expect(table.size).toBeGreaterThan(200);
  });

  it("holds every member that is emulated: none is made up", () => {
    const gate = new ApiGate({ ExcelApi: "1.15", ExcelApiOnline: "1.1" });
    const seen = new Set<string>(["Functions"]);
    const madeUp: string[] = [];
    const walk = (object: WireObject | null): void => {
      if (!object || seen.has(object.type)) return;
      seen.add(object.type);
      const { get = {}, set = {}, child = {}, make = {}, call = {} } = object;
      const names = [get, set, child, make, call].flatMap(Object.keys);
      madeUp.push(...names.filter((name) => !gate.allows(object, name)).map((name) => `${object.type}.${name}`));
      for (const next of Object.values(child)) walk(next());
      for (const item of object.items?.() ?? []) walk(item);
    };
    for (const object of everything()) walk(object);
    expect(madeUp.filter((name) => !/(?:_KeepReference|_RemoveReference)$/.test(name))).toEqual([]);
    expect(seen).toContain("CustomConditionalFormat");
    expect(seen.size).toBeGreaterThan(30);
  });

  it("refuses what is newer than the Excel that a test wants", () => {
    const gate = new ApiGate({ ExcelApi: "1.9" });
    const object: WireObject = { type: "Range" };
    expect(() => gate.pass(object, "GetSpecialCells")).not.toThrow();
    expect(() => gate.pass(object, "GetMergedAreasOrNullObject")).toThrow("ExcelApi 1.13");
    expect(() => gate.pass(object, "ValuesAsJson")).toThrow("Office.js has no Range.ValuesAsJson");
  });
});

/** One object of each class, as far as the walk does not find it by itself. */
function everything(): (WireObject | null)[] {
  const workbook = buildWorkbook({ Реестр: [["ФИО"], ["Носова"], ["Дёмина"]] });
  const sheet = workbook.sheet("Реестр");
  const state = new HostState(workbook, { culture: "ru-RU", year: 2026 });
  const root = workbookObject(state);
  const collection = (name: string): NonNullable<WireObject["make"]> => root.child?.[name]?.()?.make ?? {};
  const area = { top: 0, left: 0, bottom: 2, right: 0 };
  collection("CustomXmlParts")["Add"]?.("<a/>");
  collection("Settings")["Add"]?.("key", 1);
  collection("Names")["Add"]?.("Люди", "=Реестр!$A$2:$A$3");
  collection("Tables")["Add"]?.("A1:A3", true);
  const formats = range(state, sheet, area).child?.["ConditionalFormats"]?.()?.make ?? {};
  const custom = formats["Add"]?.("Custom")?.child?.["Custom"]?.() ?? null;
  const value = formats["Add"]?.("CellValue")?.child?.["CellValue"]?.() ?? null;
  sheet.conditionalFormats = [];
  const scoped = collection("CustomXmlParts")["GetByNamespace"]?.("") ?? null;
  const sheets = [rangeAreas(state, sheet, [area]), range(state, sheet, WHOLE_SHEET)];
  return [custom, value, scoped, root, ...sheets, root.child?.["Functions"]?.()?.make?.["Date"]?.(2000, 1, 1) ?? null];
}
