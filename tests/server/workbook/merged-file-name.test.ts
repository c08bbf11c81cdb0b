import { mergedFileName } from "../../../server/workbook/merged-file-name.js";

it("names the district and the year", () => {
  expect(mergedFileName("Майминский район", "2022-2023")).toBe("Сводный реестр Майминский район 2022-2023.xlsx");
});

it("leaves out what a file system or a header would not bear", () => {
  expect(mergedFileName('../Район "№ 1"\r\n<A>:|*?', "2022-2023")).toBe("Сводный реестр .. Район № 1 A 2022-2023.xlsx");
});
