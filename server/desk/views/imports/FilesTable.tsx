import type { Import, ImportedFile } from "../../../../shared/api/imports.js";
import { message } from "../../../../shared/messages/message.js";
import { FileRow } from "./FileRow.js";
import { FileRows } from "./FileRows.js";

export interface FileActions {
  readonly busy: boolean;
  readonly remove: (fileId: string) => void;
  readonly choose: (fileId: string, schoolId: string | null) => void;
}

const COUNTED = ["created", "changed", "conflict", "refused", "unchanged"] as const;

/** A workbook a row with what it would change, and below the table each workbook's rows. */
export function FilesTable({ given, actions }: { given: Import; actions: FileActions }) {
  const files = [...(given.report?.files ?? [])].sort(byNeed);
  return (
    <>
      <div className="sheet-frame" role="region" aria-label={message("desk.table.scroll")} tabIndex={0}>
        <table className="sheet">
          <caption className="visually-hidden">{message("desk.imports.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{message("desk.imports.column.file")}</th>
              <th scope="col">{message("desk.imports.column.school")}</th>
              {COUNTED.map((column) => (
                <th key={column} scope="col" className="number">
                  {message(`desk.imports.column.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow key={file.id} given={given} file={file} actions={actions} />
            ))}
          </tbody>
        </table>
      </div>
      {files.map((file) => (
        <FileRows key={file.id} file={file} />
      ))}
    </>
  );
}

/** What needs a person stands first. */
function byNeed(one: ImportedFile, other: ImportedFile): number {
  const need = ({ problem, counts }: ImportedFile): number =>
    problem === null ? counts.refused + counts.conflict : 1e9;
  return need(other) - need(one) || one.name.localeCompare(other.name, "ru");
}
