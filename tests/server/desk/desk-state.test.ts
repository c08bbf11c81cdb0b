import type { AuditEntryAnswer } from "../../../shared/api/audit.js";
import { auditSentence } from "../../../server/desk/state/audit-sentence.js";
import { differingParts } from "../../../server/desk/state/differing-parts.js";
import { linesOf } from "../../../server/desk/state/lines.js";
import { addressOf, readPlace } from "../../../server/desk/state/place.js";
import { progressDays, progressPoints, secondsOf } from "../../../server/desk/state/progress-steps.js";
import { reminderText } from "../../../server/desk/state/reminder.js";

describe("an address of the desk", () => {
  it("is read back into the place that it was made for", () => {
    const place = readPlace(addressOf("schools", "a/b%", { form: "teacher-teacher", empty: "" }));
    expect([place.view, place.id, [...place.query]]).toEqual(["schools", "a/b%", [["form", "teacher-teacher"]]]);
  });

  it.each([
    ["", "board"],
    ["#/", "board"],
    ["#/audit?kind=pushes", "audit"],
    ["#/nowhere", null],
    ["#/schools/%", "schools"],
  ])("%j leads to %j", (hash, view) => {
    expect(readPlace(hash).view).toBe(view);
  });
});

it("marks of two values only the words that differ", () => {
  const marked = (one: string, other: string) => differingParts(one, other).map(({ differing }) => differing);
  expect(marked("Приказ № 7 от 01.09", "Приказ № 8 от 01.09")).toEqual(["7", "8"]);
  expect(marked("Белова Галина", "Белова Галина Петровна")).toEqual(["", " Петровна"]);
  expect(marked("а а", "а а а")).toEqual(["", " а"]);
  expect(marked("то же", "то же")).toEqual(["", ""]);
});

it("takes a pasted list apart, whatever its lines begin with", () => {
  expect(linesOf("1. Лицей № 6\r\n\n • Бирюлинская  СОШ\n2) 14-я школа\n")).toEqual([
    "Лицей № 6",
    "Бирюлинская СОШ",
    "14-я школа",
  ]);
});

it("writes who has not reported as the text of a letter, with the due date where there is one", () => {
  const text = reminderText(["Лицей № 6", "Бирюлинская СОШ"], {
    years: "2022–2023",
    due: "2023-06-15",
    address: "https://estafeta.example.ru/",
  });
  expect(text.split("\n").slice(0, 4)).toEqual([
    "Не прислали реестр наставнических пар за 2022–2023 учебный год (срок – до 15.06.2023):",
    "",
    "1. Лицей № 6",
    "2. Бирюлинская СОШ",
  ]);
});

it("draws the collection day by day, from nought before the first report to the due date, which is still to come", () => {
  const progress = {
    ...{ schoolYear: "2022-2023", dueDate: "2023-06-15", schools: 4 },
    reportedAt: ["2023-06-01T09:00:00", "2023-06-01T10:00:00", "2023-06-03T09:00:00"],
  };
  expect(progressDays(progress)).toEqual([
    { date: "2023-06-01", reported: 2 },
    { date: "2023-06-03", reported: 3 },
  ]);
  const { at, reported } = progressPoints(progress, new Date("2023-06-10T12:00:00"));
  expect(reported).toEqual([0, 2, 3, 3, null]);
  expect(at.slice(1)).toEqual(["2023-06-01", "2023-06-03", "2023-06-10", "2023-06-15"].map(secondsOf));
});

describe("an entry of the log", () => {
  const entry = (change: Partial<AuditEntryAnswer>): AuditEntryAnswer => ({
    ...{ id: "1", at: "2023-06-03T07:20:00Z", role: "coordinator", school: null, action: "push", scope: {} },
    ...change,
  });

  it.each([
    [
      { role: "curator", school: "Манжерокская СОШ", scope: { rows: 7, receipt: 12 } },
      "Манжерокская СОШ: отправлено 7\u00a0пар, квитанция №\u00a012",
    ],
    [{ role: "administrator", action: "invite.create" }, "Администратор: выдан код координатору"],
    [{ action: "invite.create", school: "Лицей № 6" }, "Координатор района: выдан код школе Лицей № 6"],
    [{ action: "what.comes.later" }, "Координатор района: what.comes.later"],
  ])("%j is a sentence", (change, sentence) => {
    expect(auditSentence(entry(change))).toBe(sentence);
  });
});
