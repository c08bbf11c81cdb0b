import { mergedFileName } from "../../../server/workbook/merged-file-name.js";
import { aDistrict } from "./merged-data-builder.js";

it("names the district and the year", () => {
  expect(mergedFileName(aDistrict())).toBe("Сводный реестр Майминский район 2022-2023.xlsx");
});

it("names the school or the form that it is of, and says what is without names", () => {
  const scope = { school: "Бирюлинская СОШ", form: "pupil-pupil" };
  expect(mergedFileName(aDistrict({ scope }))).toBe("Сводный реестр Бирюлинская СОШ ученик – ученик 2022-2023.xlsx");
  expect(mergedFileName(aDistrict(), "public")).toBe("Сводка Майминский район 2022-2023, без имён.xlsx");
});

it("leaves out what a file system or a header would not bear", () => {
  const district = '../Район "№ 1"\r\n<A>:|*?';
  expect(mergedFileName(aDistrict({ district }))).toBe("Сводный реестр .. Район № 1 A 2022-2023.xlsx");
});
