import type { Collection } from "../../../shared/api/collection.js";
import type { SchoolState } from "../../../shared/collection/school-state.js";
import { auditSentence } from "../../../server/desk/state/audit-sentence.js";
import { dueSentence, silentSentence } from "../../../server/desk/state/due-day.js";
import { schoolSteps } from "../../../server/desk/state/school-steps.js";
import { returnRequests } from "../../../server/desk/state/send-back.js";

const NOW = new Date(2023, 5, 10, 23, 30);
const year = (change: Partial<Collection>): Collection => ({
  ...{ schoolYear: "2022-2023", dueDate: null, openedAt: null, closedAt: null },
  ...change,
});

describe("the due date on the board", () => {
  it.each<[Partial<Collection>, string]>([
    [{}, "Срок сдачи не назначен."],
    [{ dueDate: "2023-06-15" }, "Срок сдачи – до 15.06.2023, осталось 5 дней."],
    [{ dueDate: "2023-06-11" }, "Срок сдачи – до 11.06.2023, остался 1 день."],
    [{ dueDate: "2023-06-10" }, "Срок сдачи – сегодня, 10.06.2023."],
    [{ dueDate: "2023-06-08" }, "Срок сдачи был 08.06.2023, прошло 2 дня. Реестры по-прежнему принимаются."],
    [
      { dueDate: "2023-06-08", closedAt: new Date(2023, 5, 9, 12).toISOString() },
      "Сбор закрыт 09.06.2023: за этот год ничего не принимается.",
    ],
  ])("[C1] %j is said by whole days of the calendar", (change, sentence) => {
    expect(dueSentence(year(change), NOW).replaceAll("\u00a0", " ").replaceAll("\u2060", "")).toBe(sentence);
  });

  it("counts a silent school's days from the beginning of the collection, and says nothing on the first", () => {
    const opened = (day: number) => year({ openedAt: new Date(2023, 5, day, 1).toISOString() });
    expect(silentSentence(opened(1), NOW)).toBe("9\u00a0дней с начала сбора");
    expect([silentSentence(opened(10), NOW), silentSentence(year({}), NOW)]).toEqual([null, null]);
  });
});

describe("what the coordinator may do", () => {
  it.each<[SchoolState, string[]]>([
    ["silent", []],
    ["sent", ["accept", "sendBack"]],
    ["none", ["accept", "sendBack"]],
    ["returned", ["sendBack"]],
    ["accepted", ["unaccept", "sendBack"]],
  ])("[C4] with a school that is %j is %j", (state, names) => {
    const open = Object.entries(schoolSteps(state, false)).flatMap(([name, may]) => (may ? [name] : []));
    expect(open).toEqual(names);
    expect(Object.values(schoolSteps(state, true))).not.toContain(true);
  });
});

it("[C12] gives each returned row an id of its own under one comment", () => {
  const ids = ["first", "second"].values();
  const of = { schoolId: "school", schoolYear: "2022-2023", comment: "Нет приказа" };
  expect(returnRequests(of, ["a", null], () => ids.next().value ?? "")).toEqual([
    { ...of, id: "first", pairId: "a" },
    { ...of, id: "second", pairId: null },
  ]);
});

describe("[C10] the log", () => {
  it.each<[string, Record<string, string | number | boolean | null>, string]>([
    [
      "collection.change",
      { schoolYear: "2022-2023", dueDate: "2023-06-15", closed: false },
      "Координатор района: сбор за 2022–2023 открыт, срок до 15.06.2023",
    ],
    [
      "collection.change",
      { schoolYear: "2022-2023", dueDate: null, closed: true },
      "Координатор района: сбор за 2022–2023 закрыт, срок не назначен",
    ],
    [
      "school.accept",
      { schoolYear: "2022-2023", receipt: 7 },
      "Координатор района: принято от школы Лицей № 6 за 2022–2023, квитанция № 7",
    ],
    [
      "return.create",
      { schoolYear: "2022-2023", pair: null },
      "Координатор района: возвращён весь реестр школе Лицей № 6 за 2022–2023",
    ],
    [
      "return.create",
      { schoolYear: "2022-2023", pair: "id" },
      "Координатор района: возвращена строка школе Лицей № 6 за 2022–2023",
    ],
  ])("says %s %j as a sentence", (action, scope, sentence) => {
    const entry = { id: "1", at: "2023-06-03T07:20:00Z", role: "coordinator", school: "Лицей № 6", action, scope };
    expect(auditSentence(entry).replaceAll("\u00a0", " ").replaceAll("\u2060", "")).toBe(sentence);
  });
});
