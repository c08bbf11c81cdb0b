import type { Dictionary } from "../../dictionary/schema.js";
import { formName } from "../../dictionary/forms.js";
import { cleanText, comparedWording } from "../../grid/text.js";
import { message } from "../../messages/message.js";
import type { RegisterPair, RegisterWorkbook } from "../../register/register.js";
import type { Question } from "./question.js";

/** Of fewer pairs each has its finding, with both forms to choose from. */
const LEAST_PAIRS = 3;

/** «У-У» fits two forms: one answer decides it throughout the workbook. */
export function askWordings(workbook: RegisterWorkbook, dictionary: Dictionary): Question[] {
  const pairs = workbook.sheets.flatMap((sheet) => sheet.pairs);
  return dictionary.ambiguousForms.flatMap(({ spelling, forms }): Question[] => {
    const undecided = pairs.filter((pair) => isUndecided(pair, spelling));
    const [first] = undecided;
    if (!first || undecided.length < LEAST_PAIRS) return [];
    return [
      {
        kind: "wording",
        sheet: first.sheet,
        table: first.table,
        text: message("recognise.ask.wording", { wording: shownIn(first), count: undecided.length }),
        options: forms.map((code) => ({
          label: formName(dictionary, code),
          mapping: {},
          wordings: { [spelling]: code },
        })),
        decides: undecided.length,
        recommended: null,
      },
    ];
  });
}

function isUndecided({ notes, fields }: RegisterPair, spelling: string): boolean {
  if (fields.form !== undefined) return false;
  return notes.some(({ code, raw }) => code === "form.ambiguous" && comparedWording(raw) === comparedWording(spelling));
}

function shownIn({ notes }: RegisterPair): string {
  return cleanText(notes.find(({ code }) => code === "form.ambiguous")?.raw ?? "");
}
