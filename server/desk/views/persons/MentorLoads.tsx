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
        <div className="sheet-frame" role="region" tabIndex={0} aria-label={message("desk.persons.mentors.scroll")}>
          <table className="sheet loads">
            <thead>
              <tr>
                <th scope="col">{message("desk.persons.mentors.name")}</th>
                <th scope="col">{message("desk.persons.mentors.schools")}</th>
                <th scope="col" className="number">
                  {message("desk.persons.mentors.mentees")}
                </th>
              </tr>
            </thead>
            <tbody>
              {mentors.map((mentor, index) => (
                <Row key={index} mentor={mentor} limit={limit} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function Row({ mentor, limit }: { mentor: MentorLoadAnswer; limit: number }) {
  return (
    <tr>
      <th scope="row">
        {mentor.name}
        {!mentor.confirmed && <span className="quiet small presumed">{message("desk.persons.mentors.presumed")}</span>}
      </th>
      <td>
        <ul>
          {mentor.schools.map(({ id, name, mentees }) => (
            <li key={id}>
              <a className="plain" href={addressOf("schools", id)}>
                {name}
              </a>{" "}
              – {mentees}
            </li>
          ))}
        </ul>
      </td>
      <td className="number">
        {mentor.mentees}
        {mentor.over && (
          <Badge appearance="tint" color="warning" icon={<WarningRegular />} className="over">
            {message("desk.persons.mentors.over", { limit })}
          </Badge>
        )}
      </td>
    </tr>
  );
}
