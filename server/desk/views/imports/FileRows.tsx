import type { ImportedFile, ImportedRow } from "../../../../shared/api/imports.js";
import { languageOf } from "../../../../shared/messages/language-of.js";
import { message } from "../../../../shared/messages/message.js";
import { useForms } from "../../state/forms.js";
import { rowDetails } from "../../state/import-report.js";

/** A workbook's rows that change something or need a look, folded until somebody wants them. */
export function FileRows({ file: { name, rows, moreRows } }: { file: ImportedFile }) {
  if (rows.length === 0) return null;
  return (
    <details className="import-rows">
      <summary>
        <span className="strong">{name}</span> · {message("desk.imports.rows", { count: rows.length })}
      </summary>
      <ul>
        {rows.map((row) => (
          <RowLine key={`${row.sheet}/${row.row}/${row.mentee ?? ""}`} row={row} />
        ))}
      </ul>
      {moreRows > 0 && <p className="quiet">{message("desk.imports.moreRows", { count: moreRows })}</p>}
    </details>
  );
}

function RowLine({ row }: { row: ImportedRow }) {
  const forms = useForms();
  const { sheet, row: number, outcome, mentor, mentee } = row;
  const needs = outcome === "refused" || outcome === "conflict";
  return (
    <li>
      <span className="quiet nowrap">{message("desk.imports.row", { sheet, row: number })}</span>
      <span>{[mentor, mentee].filter((name) => name !== null).join(" – ")}</span>
      <span className={needs ? "doubtful nowrap" : "nowrap"}>{message(`desk.imports.outcome.${outcome}`)}</span>
      <span className="small">
        {rowDetails(row, forms).map((sentence, index) => (
          <span key={index} lang={languageOf(sentence)}>
            {sentence}{" "}
          </span>
        ))}
      </span>
    </li>
  );
}
