import type { RegionDistrict, RegionFigures } from "../../../../shared/api/region.js";
import { isNeglected } from "../../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../../shared/messages/message.js";
import { boardForms } from "../../state/forms.js";
import { FormHeading } from "../board/FormHeading.js";
import { Section } from "../parts/Section.js";
import { TotalFigure } from "./TotalFigure.js";
import "../forms/forms.css";

/** How many shades there are, the palest first. */
const SHADES = 4;

/** A district a row, a form a column; the totals stand above, as on the coordinator's page. */
export function RegionForms({ figures: { districts, forms, totals } }: { figures: RegionFigures }) {
  const most = Math.max(1, ...districts.flatMap((district) => district.forms.map((figure) => figure ?? 0)));
  return (
    <Section title={message("desk.region.forms")} note={message("desk.region.formsNote")}>
      <div className="sheet-frame" role="region" aria-label={message("desk.region.scroll")} tabIndex={0}>
        <table className="schools matrix">
          <caption className="visually-hidden">{message("desk.region.forms")}</caption>
          <thead>
            <tr>
              <th scope="col">{message("desk.region.district")}</th>
              <th scope="col" className="number">
                {message("desk.region.schools")}
              </th>
              {forms.map((form) => (
                <RegionFormHeading key={form.code} form={form} />
              ))}
              {(["pairs", "mentors", "mentees"] as const).map((each) => (
                <th key={each} scope="col" className="number">
                  {message(`desk.region.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="whole">
              <th scope="row">{message("desk.region.all")}</th>
              <td className="number">
                {message("desk.region.ofSchools", { reported: totals.reported, schools: totals.schools })}
              </td>
              {totals.forms.map((total, index) => (
                <td key={forms[index]?.code} className="form-cell">
                  <TotalFigure total={total} />
                </td>
              ))}
              {[totals.pairs, totals.mentors, totals.mentees].map((total, index) => (
                <td key={index} className="number">
                  <TotalFigure total={total} />
                </td>
              ))}
            </tr>
            {districts.map((district) => (
              <DistrictRow key={district.id} district={district} forms={forms} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function RegionFormHeading({ form: { code, name } }: { form: RegionFigures["forms"][number] }) {
  const known = boardForms.find((form) => form.code === code);
  if (known) return <FormHeading form={known} />;
  return (
    <th scope="col" className="form-heading">
      {name}
    </th>
  );
}

interface DistrictRowProps {
  readonly district: RegionDistrict;
  readonly forms: RegionFigures["forms"];
  /** The greatest figure of the table: the darkest shade. */
  readonly most: number;
}

function DistrictRow({ district, forms, most }: DistrictRowProps) {
  const { name, reported, schools } = district;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{message("desk.region.ofSchools", { reported, schools })}</td>
      {forms.map(({ code }, index) => (
        <FormCell key={code} code={code} figure={district.forms[index] ?? null} most={most} />
      ))}
      {([district.pairs, district.mentors, district.mentees] as const).map((figure, index) => (
        <td key={index} className="number">
          {figure ?? <Hidden />}
        </td>
      ))}
    </tr>
  );
}

/** A lack has a broken outline and a word for it: colour is never alone. */
function FormCell({ code, figure, most }: { code: string; figure: number | null; most: number }) {
  const federal = boardForms.some((form) => form.code === code && form.federal);
  const isLack = figure !== null && isNeglected({ federal, pairs: figure });
  const shade = figure === null || figure === 0 ? "quiet" : `heat-${Math.max(1, Math.ceil((figure / most) * SHADES))}`;
  return (
    <td className="form-cell">
      {figure === null ? (
        <Hidden />
      ) : (
        <span className={`heat ${isLack ? "neglected" : shade}`}>
          {figure}
          {isLack && <span className="visually-hidden"> {message("desk.region.lack")}</span>}
        </span>
      )}
    </td>
  );
}

function Hidden() {
  return <span className="hidden-figure">{message("desk.region.hidden")}</span>;
}
