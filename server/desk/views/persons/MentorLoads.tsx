import { Badge } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { MentorLoadAnswer, PersonsAnswer } from "../../../../shared/api/persons.js";
import { message } from "../../../../shared/messages/message.js";
import { addressOf } from "../../state/place.js";
import { Section } from "../parts/Section.js";

/** Mentors in several schools, and those with too many mentees: where and how many. */
export function MentorLoads({ persons: { mentors, limit } }: { persons: PersonsAnswer }) {
  return (
    <Section title={message("desk.persons.mentors")} note={message("desk.persons.mentors.note", { limit })}>
      {mentors.length === 0 ? (
        <p>{message("desk.persons.mentors.none")}</p>
      ) : (
        <ul className="loads">
          {mentors.map((mentor, index) => (
            <Load key={index} mentor={mentor} limit={limit} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Load({
  mentor: { name, mentees, schools, over, confirmed },
  limit,
}: {
  mentor: MentorLoadAnswer;
  limit: number;
}) {
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span>
          {message("desk.persons.mentors.mentees", { count: mentees })}{" "}
          {over && (
            <Badge appearance="tint" color="warning" icon={<WarningRegular />}>
              {message("desk.persons.mentors.over", { limit })}
            </Badge>
          )}
        </span>
        {!confirmed && <span className="quiet small">{message("desk.persons.mentors.presumed")}</span>}
      </div>
      <ul>
        {schools.map((school) => (
          <li key={school.id}>
            <a className="plain" href={addressOf("schools", school.id)}>
              {school.name}
            </a>{" "}
            – {school.mentees}
          </li>
        ))}
      </ul>
    </li>
  );
}
