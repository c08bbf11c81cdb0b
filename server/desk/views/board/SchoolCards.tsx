import { Card } from "@fluentui/react-components";
import type { SchoolSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { boardForms, otherForms } from "../../state/forms.js";
import { schoolState } from "../../state/school-state.js";
import { Findings } from "./Findings.js";
import { FormCount } from "./FormCount.js";
import { LastPush } from "./LastPush.js";
import type { SchoolsProps } from "./SchoolsTable.js";
import { StateBadge } from "./StateBadge.js";

/** The board on a phone: a school a card. */
export function SchoolCards({ schools, now }: SchoolsProps) {
  return (
    <ul className="cards" aria-label={message("desk.table")}>
      {schools.map((school) => (
        <li key={school.id}>
          <Card className="school-card">
            <div className="card-head">
              <h2>{school.name}</h2>
              <StateBadge state={schoolState(school)} />
            </div>
            <p className="card-figures">
              <strong>{message("desk.card.pairs", { count: school.pairs })}</strong>
              <span className="quiet">
                {message("desk.card.people", { mentors: school.mentors, mentees: school.mentees })}
              </span>
            </p>
            <CardForms forms={school.forms} />
            <div className="card-foot">
              <Findings school={school} />
              <LastPush school={school} now={now} />
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function CardForms({ forms }: { forms: SchoolSummary["forms"] }) {
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
