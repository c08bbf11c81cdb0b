import type { SchoolSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { boardForms, otherForms } from "../../state/forms.js";
import { FormCount } from "./FormCount.js";

/** A school's pairs by form, empty forms too. */
export function CardForms({ forms }: { forms: SchoolSummary["forms"] }) {
  const rare = otherForms(forms);
  return (
    <ul className="card-forms" aria-label={message("desk.forms.list")}>
      {boardForms.map((form) => (
        <li key={form.code}>
          <span>{form.name}</span>
          <FormCount pairs={forms[form.code] ?? 0} />
        </li>
      ))}
      {rare > 0 && (
        <li>
          <span>{message("desk.forms.other")}</span>
          <FormCount pairs={rare} />
        </li>
      )}
    </ul>
  );
}
