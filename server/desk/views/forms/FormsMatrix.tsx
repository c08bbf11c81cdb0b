import type { DistrictSummary, SchoolSummary } from "../../../../shared/api/district.js";
import { isNeglected } from "../../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../../shared/messages/message.js";
import { boardForms, otherForms, sumForms } from "../../state/forms.js";
import { addressOf } from "../../state/place.js";
import { FormHeading } from "../board/FormHeading.js";
import { MatrixCell } from "./MatrixCell.js";
import "./forms.css";

interface FormsMatrixProps {
  readonly summary: DistrictSummary;
  /** The year before; null where there was none. */
  readonly before: DistrictSummary | null;
}

/** A school a row, a form a column; the district's totals stand above, as in the merged workbook. */
export function FormsMatrix({ summary, before }: FormsMatrixProps) {
  const sum = sumForms(summary.schools);
  const sumBefore = before && sumForms(before.schools);
  const rare = otherForms(sum) > 0;
  const most = Math.max(1, ...summary.schools.flatMap(({ forms }) => Object.values(forms)));
  const byName = [...summary.schools].sort(
    (one, other) => isSilent(one) - isSilent(other) || one.name.localeCompare(other.name, "ru"),
  );
  const schoolsWith = (code: string): number => summary.schools.filter(({ forms }) => (forms[code] ?? 0) > 0).length;
  return (
    <div className="table-frame" role="region" aria-label={message("desk.formsPage.scroll")} tabIndex={0}>
      <table className="schools matrix">
        <caption className="visually-hidden">{message("desk.formsPage.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("desk.column.school")}</th>
            {boardForms.map((form) => (
              <FormHeading key={form.code} form={form} />
            ))}
            {rare && (
              <th scope="col" className="form-heading">
                {message("desk.forms.other")}
              </th>
            )}
            <th scope="col" className="number">
              {message("desk.formsPage.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="whole">
            <th scope="row">{message("desk.row.total")}</th>
            {boardForms.map(({ code, federal }) => (
              <td key={code} className="form-cell">
                <span className={isNeglected({ federal, pairs: sum[code] ?? 0 }) ? "heat neglected" : "heat"}>
                  {sum[code] ?? 0}
                </span>
                {sumBefore && <Before pairs={sumBefore[code] ?? 0} />}
              </td>
            ))}
            {rare && <td className="form-cell">{otherForms(sum)}</td>}
            <td className="number">
              {summary.totals.pairs}
              {before && <Before pairs={before.totals.pairs} />}
            </td>
          </tr>
          <tr className="whole-note">
            <th scope="row">{message("desk.formsPage.schoolsWith")}</th>
            {boardForms.map(({ code }) => (
              <td key={code} className="form-cell">
                {schoolsWith(code)}
              </td>
            ))}
            {rare && <td />}
            <td />
          </tr>
          {byName.map((school) => {
            const then = before?.schools.find(({ id }) => id === school.id);
            return (
              <tr key={school.id}>
                <th scope="row">
                  <a className="plain" href={addressOf("schools", school.id)}>
                    {school.name}
                  </a>
                </th>
                {boardForms.map((form) => (
                  <MatrixCell
                    key={form.code}
                    school={school}
                    form={form}
                    most={most}
                    before={then ? (then.forms[form.code] ?? 0) : null}
                  />
                ))}
                {rare && <td className="form-cell">{otherForms(school.forms)}</td>}
                <td className="number">
                  {school.pairs}
                  {then && <Before pairs={then.pairs} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Before({ pairs }: { pairs: number }) {
  return <span className="before">{message("desk.formsPage.was", { pairs })}</span>;
}

function isSilent({ state }: SchoolSummary): number {
  return state === "silent" ? 1 : 0;
}
