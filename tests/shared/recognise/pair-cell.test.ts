import { splitPairCell } from "../../../shared/recognise/pair-cell.js";

const MENTOR = "Фатеева И.А.";
const MENTEE = "Ушаков Л.И.";
const both = (text: string) => {
  const pair = splitPairCell(text);
  return pair && [pair.mentor, pair.mentees];
};

describe("both persons in one cell", () => {
  test.each([
    ["a spaced dash of any kind", `${MENTOR} — ${MENTEE}`],
    ["a slash", `${MENTOR}/${MENTEE}`],
    ["a backslash", `${MENTOR} \\ ${MENTEE}`],
    ["an arrow", `${MENTOR} → ${MENTEE}`],
    ["an arrow typed with a hyphen", `${MENTOR} -> ${MENTEE}`],
    ["a plus", `${MENTOR} + ${MENTEE}`],
    ["a tight en dash", `${MENTOR}–${MENTEE}`],
    ["a tight hyphen behind initials", `${MENTOR}-${MENTEE}`],
    ["a hyphen with a space on one side", `${MENTOR}- ${MENTEE}`],
    ["a line break", `${MENTOR}\n${MENTEE}`],
    ["a semicolon", `${MENTOR}; ${MENTEE}`],
    ["a comma", `${MENTOR}, ${MENTEE}`],
    ["«и»", `${MENTOR} и ${MENTEE}`],
    ["roles before the names", `наставник – ${MENTOR}, наставляемый – ${MENTEE}`],
    ["roles before the names, on lines", `Наставник: ${MENTOR}\nНаставляемый: ${MENTEE}`],
    ["the mentor's role behind the name", `${MENTOR} (наставник) – ${MENTEE}`],
    ["roles in the other order", `${MENTEE} (наставляемый) – ${MENTOR} (наставник)`],
    ["a dash, the pair's number before them", `12. ${MENTOR} – ${MENTEE}`],
    ["the mentee's role alone", `${MENTEE} (подопечный), ${MENTOR}`],
  ])("are parted by %s", (_, text) => {
    expect(both(text)).toEqual([MENTOR, MENTEE]);
  });

  test("leave a double surname whole", () => {
    expect(both("Римская-Корсакова А.А. - Ушаков Л.И.")).toEqual(["Римская-Корсакова А.А.", "Ушаков Л.И."]);
    expect(both("Римская-Корсакова Анна Андреевна")).toBeNull();
  });

  test("are surely two where a dash or roles part them, and may be a list where a comma does", () => {
    expect(splitPairCell(`${MENTOR} – ${MENTEE}`)?.isSure).toBe(true);
    expect(splitPairCell(`${MENTOR}, ${MENTEE}`)?.isSure).toBe(false);
  });

  test.each([["Фатеева Ирина Анатольевна"], ["учитель – ученик"], ["01.09.2022 - 31.05.2023"], ["2 пары"], [""]])(
    "are not in «%s»",
    (text) => {
      expect(both(text)).toBeNull();
    },
  );
});
