import { excelProblem } from "../../../addin/excel/excel-problem.js";
import { DoorProblem } from "../../../addin/workbook-port.js";

function officeError(code: string): object {
  return { code, message: "An error", debugInfo: { code, statement: "range.values" } };
}

it.each([
  ["InvalidOperationInCellEditMode", "editing", "Enter"],
  ["AccessDenied", "protected", "защит"],
  ["FilteredRangeConflict", "filtered", "фильтр"],
  ["MergedRangeConflict", "merged", "объединённые"],
  ["ResponsePayloadSizeLimitExceeded", "too-large", "велика"],
  ["ActivityLimitReached", "busy", "занят"],
  ["InvalidSelection", "behind", "другая книга"],
  ["InactiveWorkbook", "behind", "другая книга"],
  ["InvalidOrTimedOutSession", "closed", "закрыли"],
  ["ItemNotFound", "gone", "исчезли"],
  ["ApiNotFound", "unsupported", "версия"],
  ["SomethingNewFromMicrosoft", "unknown", "Excel"],
])("Office's %s is told as a sentence that says what to do", (code, reason, word) => {
  const problem = excelProblem(officeError(code));
  expect(problem).toBeInstanceOf(DoorProblem);
  expect(problem).toMatchObject({ reason });
  expect(problem.message).toContain(word);
  expect(problem.message).toMatch(/^\p{Lu}.+\.$/su);
});

it("a defect of our own passes through and is not taken for Excel's", () => {
  const defect = new TypeError("x is undefined");
  expect(excelProblem(defect)).toBe(defect);
});
