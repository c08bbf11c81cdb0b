import type { SchoolSummary } from "../../../../shared/api/district.js";
import { noughtOf } from "../../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../../shared/messages/message.js";
import type { BoardForm } from "../../state/forms.js";
import { addressOf } from "../../state/place.js";

/** How many shades there are, the palest first. */
const SHADES = 4;

interface MatrixCellProps {
  readonly school: SchoolSummary;
  readonly form: BoardForm;
  /** The greatest figure of the matrix: the darkest shade. */
  readonly most: number;
  readonly before: number | null;
}

/** A figure that leads to its pairs. A lack has a broken outline, what is not known a dash: colour is never alone. */
export function MatrixCell({ school, form, most, before }: MatrixCellProps) {
  const pairs = school.forms[form.code] ?? 0;
  const nought = noughtOf({ silent: school.state === "silent", federal: form.federal });
  return (
    <td className="form-cell">
      {pairs > 0 ? (
        <a
          className={`heat heat-${String(Math.max(1, Math.ceil((pairs / most) * SHADES)))}`}
          href={addressOf("schools", school.id, { form: form.code })}
          aria-label={message("desk.formsPage.open", { pairs, form: form.name, school: school.name })}
        >
          {pairs}
        </a>
      ) : (
        <span className={nought === "lack" ? "heat neglected" : "heat quiet"}>
          {nought === "unknown" ? "–" : 0}
          {nought !== "nothing" && <span className="visually-hidden"> {message(`desk.formsPage.${nought}`)}</span>}
        </span>
      )}
      {before !== null && <span className="before">{message("desk.formsPage.was", { pairs: before })}</span>}
    </td>
  );
}
