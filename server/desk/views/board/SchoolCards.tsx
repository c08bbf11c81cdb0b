import { Card } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";
import { addressOf } from "../../state/place.js";
import { schoolState } from "../../state/school-state.js";
import { RowSteps } from "../collection/RowSteps.js";
import { CardForms } from "./CardForms.js";
import { Findings } from "./Findings.js";
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
              <h2>
                <a className="plain" href={addressOf("schools", school.id)}>
                  {school.name}
                </a>
              </h2>
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
            <RowSteps school={school} />
          </Card>
        </li>
      ))}
    </ul>
  );
}
