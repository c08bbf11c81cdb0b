import { ProgressBar } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import type { DistrictSummary } from "../../../../shared/api/district.js";
import { isNeglected } from "../../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../../shared/messages/message.js";
import { yearBefore } from "../../../../shared/register/school-year.js";
import { summaryOfYear } from "../../api/views.js";
import { boardForms, sumForms } from "../../state/forms.js";
import { useAnswer } from "../../state/use-answer.js";

/** The district in five figures: the number first, then its word, and last year's beside. */
export function Figures({ summary: { schools, schoolYear, totals } }: { summary: DistrictSummary }) {
  const former = yearBefore(schoolYear);
  const before = useAnswer(useCallback((signal: AbortSignal) => summaryOfYear(former, signal), [former])).data?.totals;
  const forms = sumForms(schools);
  const empty = boardForms.filter(({ code, federal }) => isNeglected({ federal, pairs: forms[code] ?? 0 }));
  const { reported, schools: total } = totals;
  const reportedWords = message("desk.figure.reported", { reported, total });
  return (
    <ul className="figures">
      <Figure number={message("desk.figure.reportedOf", { reported, total })} words={reportedWords}>
        <ProgressBar value={total === 0 ? 0 : reported / total} aria-label={reportedWords} thickness="large" />
      </Figure>
      <Figure number={totals.pairs} words={message("desk.figure.pairs", { count: totals.pairs })}>
        <Before count={before?.pairs ?? 0} />
      </Figure>
      <Figure number={totals.mentors} words={message("desk.figure.mentors", { count: totals.mentors })}>
        <Before count={before?.mentors ?? 0} />
      </Figure>
      <Figure number={totals.mentees} words={message("desk.figure.mentees", { count: totals.mentees })}>
        <Before count={before?.mentees ?? 0} />
      </Figure>
      <Figure number={empty.length} words={message("desk.figure.emptyForms", { count: empty.length })}>
        <span className="figure-note">
          {empty.length === 0 ? message("desk.figure.allForms") : empty.map((form) => form.name).join(", ")}
        </span>
      </Figure>
    </ul>
  );
}

/** Last year's figure; nothing where the district has none of last year. */
function Before({ count }: { count: number }) {
  if (count === 0) return null;
  return <span className="figure-note">{message("desk.figure.before", { count })}</span>;
}

function Figure({ number, words, children }: { number: number | string; words: string; children?: ReactNode }) {
  return (
    <li className="figure">
      <span className="figure-number">{number}</span>
      <span className="figure-words">{words}</span>
      {children}
    </li>
  );
}
