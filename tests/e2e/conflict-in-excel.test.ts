import { describeWithChromium } from "../support/chromium.js";
import type { SchoolPane } from "./school-pane.js";
import { SHEET, threePairs } from "./three-pairs.js";
import { type School, useDistrict } from "./use-district.js";

/** The post of the first mentor, which both machines change. */
const CELL = "E3";

/** Two machines of one school: what one wrote the other did not see (design §9, rules 4 and 13). */
describeWithChromium("a field that two machines have changed differently", () => {
  const found = useDistrict();

  /** The second machine's pane, at the list of what has come from the district. */
  async function inConflict(): Promise<{ school: School; second: SchoolPane }> {
    const school = await found();
    const first = await school.open(threePairs());
    await first.send(3);
    const second = await school.open(first.userOfSheets.saveAs("копия.xlsx"));
    await second.upToDate(3);
    await first.user.type(SHEET, CELL, "директор");
    await first.send(1);
    await second.user.type(SHEET, CELL, "завуч");
    await second.send(1);
    await second.frame.getByText(/^1\sразногласие с районом$/).click();
    await second.frame.getByText("Должность наставника").waitFor();
    return { school, second };
  }

  const valueIn = (excel: SchoolPane) => excel.workbook.sheet(SHEET).cell(2, 4).value;
  const postOf = async (school: School) =>
    (await school.pairs()).find(({ fields }) => fields.mentorName?.startsWith("Носова"))?.fields.mentorPosition;

  it("[4] shows both values, and writes the district's into the cell when that is chosen", async () => {
    const { school, second } = await inConflict();
    await second.frame.getByText("директор").waitFor();
    await second.frame.getByText("завуч").waitFor();
    await second.frame.getByRole("button", { name: "Принять районное" }).click();
    await second.frame.getByText(/^Решено 1\sразногласие\.$/).waitFor();
    expect(valueIn(second)).toBe("директор");
    expect(await postOf(school)).toBe("директор");
    await second.frame.getByRole("button", { name: "Назад" }).click();
    await second.upToDate(3);
  });

  it("[4] gives the district the sheet's value when that is chosen, and leaves the cell alone", async () => {
    const { school, second } = await inConflict();
    expect(await postOf(school)).toBe("директор");
    await second.frame.getByRole("button", { name: "Оставить наше" }).click();
    await second.frame.getByText(/^Решено 1\sразногласие\.$/).waitFor();
    expect(valueIn(second)).toBe("завуч");
    expect(await postOf(school)).toBe("завуч");
    await second.frame.getByRole("button", { name: "Назад" }).click();
    await second.upToDate(3);
  });
});
