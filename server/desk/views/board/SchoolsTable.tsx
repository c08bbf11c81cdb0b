import type { DistrictSummary, SchoolSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { boardForms, otherForms, sumForms } from "../../state/forms.js";
import { addressOf } from "../../state/place.js";
import { schoolState } from "../../state/school-state.js";
import { RowSteps } from "../collection/RowSteps.js";
import { Findings } from "./Findings.js";
import { FormHeading } from "./FormHeading.js";
import { FormCount } from "./FormCount.js";
import { LastPush } from "./LastPush.js";
import { StateBadge } from "./StateBadge.js";

export interface SchoolsProps {
  /** In the order to be shown. */
  readonly schools: readonly SchoolSummary[];
  readonly whole: DistrictSummary;
  readonly now: Date;
}

/** A school a row, the whole district above them; scrolls inside itself where it must. */
export function SchoolsTable({ schools, whole, now }: SchoolsProps) {
  const forms = sumForms(whole.schools);
  const rare = otherForms(forms) > 0;
  return (
    <div className="table-frame" role="region" aria-label={message("desk.table.scroll")} tabIndex={0}>
      <table className="schools">
        <caption className="visually-hidden">{message("desk.table")}</caption>
        <Head rare={rare} />
        <tbody>
          <tr className="whole">
            <th scope="row">{message("desk.row.total")}</th>
            <td />
            <td className="number">{whole.totals.pairs}</td>
            <td className="number">{whole.totals.mentors}</td>
            <td className="number">{whole.totals.mentees}</td>
            <FormCells forms={forms} rare={rare} />
            <td />
            <td />
          </tr>
          {schools.map((school) => (
            <tr key={school.id}>
              <th scope="row">
                <a className="plain" href={addressOf("schools", school.id)}>
                  {school.name}
                </a>
              </th>
              <td>
                <StateBadge state={schoolState(school)} />
                <RowSteps school={school} />
              </td>
              <td className="number">{school.pairs}</td>
              <td className="number">{school.mentors}</td>
              <td className="number">{school.mentees}</td>
              <FormCells forms={school.forms} rare={rare} />
              <td>
                <Findings school={school} />
              </td>
              <td>
                <LastPush school={school} now={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ rare }: { rare: boolean }) {
  return (
    <thead>
      <tr>
        {(["school", "state", "pairs", "mentors", "mentees"] as const).map((column) => (
          <th
            key={column}
            scope="col"
            rowSpan={2}
            className={column === "school" || column === "state" ? "" : "number"}
          >
            {message(`desk.column.${column}`)}
          </th>
        ))}
        <th scope="colgroup" colSpan={boardForms.length + (rare ? 1 : 0)} className="forms-heading">
          {message("desk.column.forms")}
        </th>
        <th scope="col" rowSpan={2}>
          {message("desk.column.findings")}
        </th>
        <th scope="col" rowSpan={2}>
          {message("desk.column.lastPush")}
        </th>
      </tr>
      <tr>
        {boardForms.map((form) => (
          <FormHeading key={form.code} form={form} />
        ))}
        {rare && (
          <th scope="col" className="form-heading">
            {message("desk.forms.other")}
          </th>
        )}
      </tr>
    </thead>
  );
}

function FormCells({ forms, rare }: { forms: SchoolSummary["forms"]; rare: boolean }) {
  return (
    <>
      {boardForms.map((form) => (
        <td key={form.code} className="form-cell">
          <FormCount pairs={forms[form.code] ?? 0} />
        </td>
      ))}
      {rare && (
        <td className="form-cell">
          <FormCount pairs={otherForms(forms)} />
        </td>
      )}
    </>
  );
}
