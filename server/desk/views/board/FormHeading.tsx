import { message } from "../../../../shared/messages/message.js";
import type { BoardForm } from "../../state/forms.js";

/** «учитель – ученик» over a narrow column: the mentor's kind above the mentee's. */
export function FormHeading({ form }: { form: BoardForm }) {
  const [mentor, mentee] = form.parties;
  return (
    <th scope="col" className="form-heading" title={form.name}>
      <span>{message(`desk.party.${mentor}`)}</span>
      <span className="visually-hidden"> – </span>
      <span>{message(`desk.party.${mentee}`)}</span>
    </th>
  );
}
