import { ArrowRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { formName } from "../../shared/dictionary/forms.js";
import { message } from "../../shared/messages/message.js";
import type { RegisterSheet } from "../../shared/register/register.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { dictionaryOf, yearText } from "./words.js";

/** Forms named on a card; the rest are counted. */
const FORMS_NAMED = 3;

/** Each register sheet with what was read from it; the sheets of other years and other kinds are named below. */
export function SheetCards(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const { sheets } = useBook().analysis.workbook;
  const { prepared } = useBook().analysis;
  const dictionary = dictionaryOf(state);
  const registers = sheets.filter((sheet) => sheet.kind === "register");
  const others = sheets.length - registers.length;
  return (
    <div className="sheet-cards">
      {registers.map((sheet) => (
        <div key={sheet.name} className="sheet-card">
          <button type="button" className="sheet-name" onClick={() => void pane.show(sheet.name, topOf(sheet))}>
            {message("pane.home.sheet", { name: sheet.name })}
            <ArrowRightRegular aria-hidden />
            <span className="hidden-text">{message("pane.home.openSheet")}</span>
          </button>
          <p className="sheet-pairs">{pairsText(sheet, dictionary)}</p>
        </div>
      ))}
      {prepared?.otherYears.map(({ schoolYear, pairs }) => (
        <p key={schoolYear} className="faint">
          {message("pane.home.otherYear", { year: yearText(schoolYear), count: pairs })}
        </p>
      ))}
      {others > 0 ? <p className="faint">{message("pane.home.otherSheets", { count: others })}</p> : null}
    </div>
  );
}

/** The headings and the first rows in one look. */
function topOf({ tables }: RegisterSheet): string {
  return `A${String(tables[0]?.headerRows[0] ?? 1)}`;
}

function pairsText(sheet: RegisterSheet, dictionary: Dictionary): string {
  const counts = new Map<string, number>();
  for (const { fields } of sheet.pairs) {
    if (fields.form !== undefined) counts.set(fields.form, (counts.get(fields.form) ?? 0) + 1);
  }
  const forms = [...counts].sort(([, a], [, b]) => b - a);
  const named = forms
    .slice(0, FORMS_NAMED)
    .map(([code, count]) =>
      forms.length === 1
        ? formName(dictionary, code)
        : message("pane.home.form", { form: formName(dictionary, code), count: String(count) }),
    );
  const rest = forms.length - named.length;
  const tail = rest > 0 ? [message("pane.home.moreForms", { count: rest })] : [];
  const pairs = message("pane.pairs", { count: sheet.pairs.length });
  return [pairs, [...named, ...tail].join(", ")].filter(Boolean).join(" · ");
}
