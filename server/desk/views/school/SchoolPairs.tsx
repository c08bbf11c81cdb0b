import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { SchoolPage, SchoolPair } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { addressOf } from "../../state/place.js";
import { useForms } from "../../state/forms.js";
import { formName } from "../../state/shown-value.js";
import { ReturnChosen } from "../collection/ReturnChosen.js";
import { Section } from "../parts/Section.js";
import { PairRow } from "./PairRow.js";

const COLUMNS = ["mentor", "mentee", "form", "period", "findings", "changed"] as const;

/** A school's pairs with what was found in them; the address may choose a form, for the heat map leads here. */
export function SchoolPairs({ page }: { page: SchoolPage }) {
  const { id, query } = useDesk().place;
  const forms = useForms();
  const [onlyFindings, setOnlyFindings] = useState(false);
  const form = query.get("form");
  const ofForm = page.pairs.filter(({ fields }) => form === null || fields.form === form);
  const found = ofForm.filter(hasFindings).length;
  const shown = onlyFindings ? ofForm.filter(hasFindings) : ofForm;
  return (
    <Section title={message("desk.school.pairs", { count: shown.length })}>
      {page.missingColumns.length > 0 && (
        <p className="doubtful">
          {message("desk.school.missing", {
            fields: page.missingColumns.map((field) => message(`field.${field}`)).join(", "),
          })}
        </p>
      )}
      <div className="actions">
        {form !== null && (
          <>
            <strong>{message("desk.school.shownForm", { form: formName(form, forms) })}</strong>
            <a className="plain" href={addressOf("schools", id)}>
              {message("desk.school.showAll")}
            </a>
          </>
        )}
        {found > 0 && (
          <Checkbox
            checked={onlyFindings}
            onChange={(_, data) => setOnlyFindings(data.checked === true)}
            label={message("desk.school.onlyFindings", { count: found })}
          />
        )}
      </div>
      <ReturnChosen />
      {shown.length === 0 ? (
        <p className="quiet">{message(page.pairs.length === 0 ? "desk.school.noPairs" : "desk.school.noSuchPairs")}</p>
      ) : (
        <div className="sheet-frame" role="region" aria-label={message("desk.school.table.scroll")} tabIndex={0}>
          <table className="sheet pairs">
            <caption className="visually-hidden">{message("desk.school.table")}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {message(`desk.school.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((pair) => (
                <PairRow key={pair.id} pair={pair} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function hasFindings({ findings, openConflicts }: SchoolPair): boolean {
  return findings.length + openConflicts > 0;
}
