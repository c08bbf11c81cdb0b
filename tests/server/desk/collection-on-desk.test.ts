import { join } from "node:path";
import type { Page } from "playwright-core";
import { foundSchool, invite } from "../../../server/auth/founding.js";
import { apiClient } from "../../../server/cli/api-client.js";
import { openFile } from "../../../server/cli/read-register.js";
import { sendRegister } from "../../../server/cli/send-register.js";
import type { RunningServer } from "../../../server/serve.js";
import { type PullAnswer, pullAnswerSchema } from "../../../shared/api/pull.js";
import { axeViolations } from "../../e2e/axe.js";
import { describeWithChromium } from "../../support/chromium.js";
import { aKey, aPush } from "../../support/pushes.js";
import { type RunningDesk, runDesk } from "./running-desk.js";

/** A coordinator's year with one school, on the desk of a running server, and the curator beside it over the API. */
describeWithChromium("a collection on the desk", () => {
  let desk: RunningDesk;
  let server: RunningServer;
  let page: Page;
  let token: string;

  async function call(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
    const answer = await fetch(`${server.url}/api/v1/${path}`, { ...init, headers });
    return answer.json();
  }
  const pull = async (): Promise<PullAnswer> => pullAnswerSchema.parse(await call("pull"));

  beforeAll(async () => {
    desk = await runDesk({ dueDate: "2020-06-15", viewport: { width: 390, height: 844 } });
    ({ server, page } = desk);
    const { context, districtId } = desk;
    const school = await foundSchool(context, districtId, { name: "Подгорновская СОШ", spellings: [] });
    const curator = await invite(context, { districtId, role: "curator", schoolId: school.id });
    ({ token } = await apiClient({ server: server.url }).signIn(curator.code));
    await sendRegister(apiClient({ server: server.url, token }), await openFile(join("samples", "s1-flat.xlsx")));
    await desk.enter();
  });

  afterAll(() => desk.close());

  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();

  /** Neither axe nor the width of a phone finds a fault, light or dark. */
  async function expectFaultless(): Promise<void> {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([colorScheme, await axeViolations(page), overflow]).toEqual([colorScheme, [], 0]);
    }
  }

  it("says calmly on the board that the due date is over, and leads from a row to sending back", async () => {
    await page.getByText(/Срок сдачи был 15\.06\.2020, прошло/).waitFor();
    await expectFaultless();
    await page.getByRole("link", { name: "Вернуть с пояснением: Подгорновская СОШ" }).click();
    await page.getByRole("textbox", { name: "Что исправить" }).waitFor();
    await expectFaultless();
  });

  it("[C5] sends the whole register back with a comment, and takes that back", async () => {
    await press("Отправить школе");
    await page.getByText("Напишите, что исправить").waitFor();
    await page.getByRole("textbox", { name: "Что исправить" }).fill("Нет приказов");
    await press("Отправить школе");
    await page.getByText("Возвращено. Куратор увидит").waitFor();
    expect((await pull()).returns).toMatchObject([{ pairId: null, comment: "Нет приказов" }]);
    await press("Снять возврат");
    await page.getByText("Реестр получен.").waitFor();
    expect((await pull()).returns).toEqual([]);
  });

  it("[C6] sends ticked rows back, which the curator's pull brings, and shows the word that was answered", async () => {
    for (const index of [0, 2])
      await page
        .getByRole("checkbox", { name: /^Отметить/ })
        .nth(index)
        .check();
    await press(/^Вернуть 2\sстроки$/);
    await page.getByRole("textbox", { name: "Что исправить" }).fill("Проверьте даты");
    await press("Отправить школе");
    await page.getByText("Возвращено школе, ждём").waitFor();
    const { returns } = await pull();
    expect(returns.map(({ comment }) => comment)).toEqual(["Проверьте даты", "Проверьте даты"]);
    expect(new Set(returns.map(({ pairId }) => pairId)).size).toBe(2);
    for (const { id } of returns)
      await call(`returns/${id}/answer`, { method: "POST", body: JSON.stringify({ answer: "Даты верны" }) });
    await page.reload();
    await page.getByText("Даты верны").first().waitFor();
    await expectFaultless();
  });

  it("[C7] accepts nothing that it has not seen: says so, shows it anew, and accepts that", async () => {
    await call("push", { method: "POST", body: JSON.stringify(aPush({ key: aKey(7) })) });
    await press("Принять");
    await page.getByText(/Школа успела отправить реестр ещё раз/).waitFor();
    await page.getByRole("heading", { name: /^13\sпар$/ }).waitFor();
    await press("Принять");
    await page.getByText("Принято. Если школа изменит пары").waitFor();
    await press("Отменить приёмку");
    await page.getByText("Приёмка отменена.").waitFor();
    await press("Принять");
    await page.getByText("Принято. Если школа изменит пары").waitFor();
    expect(await pull()).toMatchObject({ state: "accepted" });
  });

  it("[C2] leaves no step once the year is closed", async () => {
    await page.goto(`${server.url}/desk/#/settings`);
    await press("Закрыть сбор");
    await page.getByText("Сбор закрыт. Его можно открыть снова.").waitFor();
    await page.goto(`${server.url}/desk/#/board`);
    await page.getByText(/Сбор закрыт \d/).waitFor();
    await page.getByRole("link", { name: "Подгорновская СОШ" }).click();
    await page.getByText("Сбор за этот год закрыт").waitFor();
    expect(await page.getByRole("button", { name: /Принять|Вернуть|Отменить приёмку/ }).count()).toBe(0);
    await page.goto(`${server.url}/desk/#/audit`);
    await page
      .getByText(/возвращена строка школе Подгорновская СОШ/)
      .first()
      .waitFor();
  });
});
