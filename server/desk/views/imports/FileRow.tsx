import { Button, Select } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Import, ImportedFile } from "../../../../shared/api/imports.js";
import { languageOf } from "../../../../shared/messages/language-of.js";
import { message } from "../../../../shared/messages/message.js";
import { sourceAddress } from "../../api/imports.js";
import { useDesk } from "../../state/desk-context.js";
import { spokenYears } from "../../state/time.js";
import type { FileActions } from "./FilesTable.js";

interface FileRowProps {
  readonly given: Import;
  readonly file: ImportedFile;
  readonly actions: FileActions;
}

/** One workbook: whose it is, and how many rows of each kind; or why it is not taken. */
export function FileRow({ given, file, actions }: FileRowProps) {
  const { id, name, counts, problem, otherYears } = file;
  const open = given.state === "open";
  return (
    <tr>
      <th scope="row">
        <a
          className="plain"
          href={sourceAddress(given.id, id)}
          download={name}
          aria-label={message("desk.imports.source", { file: name })}
        >
          {name}
        </a>
        {problem !== null && (
          <p className="failed small" lang={languageOf(problem)}>
            {problem}
          </p>
        )}
        {otherYears.map(({ schoolYear, pairs }) => (
          <p key={schoolYear} className="quiet small">
            {message("desk.imports.otherYears", { years: spokenYears(schoolYear), pairs })}
          </p>
        ))}
      </th>
      <td>{open && file.kind !== "merged" ? <Whose given={given} file={file} actions={actions} /> : whose(file)}</td>
      <Count of={counts.created} />
      <Count of={counts.updated + counts.merged + counts.withdrawn} />
      <Count of={counts.conflict} warns />
      <Count of={counts.refused} warns />
      <Count of={counts.unchanged} />
      <td>
        {open && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            disabledFocusable={actions.busy}
            onClick={() => actions.remove(id)}
            aria-label={message("desk.imports.removeFile", { file: name })}
          />
        )}
      </td>
    </tr>
  );
}

function Count({ of, warns = false }: { of: number; warns?: boolean }) {
  return <td className={of > 0 && warns ? "number doubtful" : of === 0 ? "number quiet" : "number"}>{of}</td>;
}

function Whose({ given, file, actions }: FileRowProps) {
  const { summary } = useDesk().board;
  const chosen = given.files.find(({ id }) => id === file.id)?.schoolId ?? "";
  const found = file.schools.length === 0 && file.school === null ? message("desk.imports.ofBook") : whose(file);
  return (
    <Select
      size="small"
      value={chosen}
      disabled={actions.busy}
      aria-label={message("desk.imports.schoolOf", { file: file.name })}
      onChange={(_, { value }) => actions.choose(file.id, value === "" ? null : value)}
    >
      <option value="">{found}</option>
      {summary?.schools.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function whose({ kind, school, schools }: ImportedFile): string {
  if (kind === "merged") return message("desk.imports.merged");
  if (schools.length > 1) return message("desk.imports.many", { count: schools.length });
  return schools[0]?.name ?? school?.name ?? "";
}
