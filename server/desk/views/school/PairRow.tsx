import { ErrorCircleRegular, PeopleSwapRegular, WarningRegular } from "@fluentui/react-icons";
import type { SchoolPair } from "../../../../shared/api/schools.js";
import { findingSentence } from "../../../../shared/check/finding-text.js";
import { message } from "../../../../shared/messages/message.js";
import type { PairFields } from "../../../../shared/register/fields.js";
import { useForms } from "../../state/forms.js";
import { addressOf } from "../../state/place.js";
import { formName, shownDate } from "../../state/shown-value.js";
import { plainDate } from "../../state/time.js";
import { ChoosePair } from "../collection/ChoosePair.js";
import { PairReturns } from "../collection/PairReturns.js";

/** A pair of the school: who, in which form, how long, and what was found in it. */
export function PairRow({ pair }: { pair: SchoolPair }) {
  const forms = useForms();
  const { fields, findings, openConflicts, at } = pair;
  return (
    <tr>
      <th scope="row">
        <div className="pair-who">
          <ChoosePair pair={pair} />
          <span>
            <a
              className="plain"
              href={addressOf("pairs", pair.id)}
              aria-label={message("desk.pair.open", {
                mentor: fields.mentorName ?? "–",
                mentee: fields.menteeName ?? "–",
              })}
            >
              {fields.mentorName ?? "–"}
            </a>
            <About text={fields.mentorPosition ?? fields.mentorGrade} />
          </span>
        </div>
      </th>
      <td>
        {fields.menteeName ?? "–"}
        <About text={fields.menteeGrade ?? fields.menteePosition} />
      </td>
      <td>
        {fields.form === undefined ? "" : formName(fields.form, forms)}
        {fields.roleModel !== undefined && <span className="quiet small">{fields.roleModel}</span>}
      </td>
      <td className="nowrap">{period(fields)}</td>
      <td>
        <ul className="pair-findings">
          <PairReturns id={pair.id} />
          {openConflicts > 0 && (
            <li>
              <PeopleSwapRegular /> {message("desk.school.contested", { count: openConflicts })}
            </li>
          )}
          {findings.map((finding, index) => (
            <li key={index} className={finding.severity === "error" ? "failed" : "doubtful"}>
              {finding.severity === "error" ? <ErrorCircleRegular /> : <WarningRegular />} {findingSentence(finding)}
            </li>
          ))}
        </ul>
      </td>
      <td className="nowrap quiet">{plainDate(new Date(at))}</td>
    </tr>
  );
}

function About({ text }: { text: string | undefined }) {
  return text === undefined ? null : <span className="quiet small">{text}</span>;
}

function period({ startDate, endDate }: PairFields): string {
  const from = startDate === undefined ? null : shownDate(startDate);
  const to = endDate === undefined ? null : shownDate(endDate);
  if (from !== null && to !== null) return message("desk.school.period", { from, to });
  if (from !== null) return message("desk.school.since", { from });
  return to === null ? "" : message("desk.school.till", { to });
}
