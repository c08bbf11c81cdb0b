import { lazy, Suspense } from "react";
import { message } from "../../../../shared/messages/message.js";
import { collectionProgress } from "../../api/views.js";
import { progressDays } from "../../state/progress-steps.js";
import { shownDate } from "../../state/shown-value.js";
import { useAnswer } from "../../state/use-answer.js";
import { Section } from "../parts/Section.js";
import "./progress.css";

const ProgressPlot = lazy(async () => ({ default: (await import("./ProgressPlot.js")).ProgressPlot }));

/** How the collection goes against its due date: a curve, and behind it the same as a table. */
export function Progress() {
  const { data } = useAnswer(collectionProgress);
  if (data === null || data.reportedAt.length === 0) return null;
  const days = progressDays(data);
  return (
    <Section title={message("desk.progress.title")} note={dueNote(data.dueDate)}>
      <Suspense fallback={<div className="plot" />}>
        <ProgressPlot progress={data} />
      </Suspense>
      <details>
        <summary>{message("desk.progress.table")}</summary>
        <table className="sheet progress-table">
          <caption className="visually-hidden">{message("desk.progress.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{message("desk.progress.day")}</th>
              <th scope="col" className="number">
                {message("desk.progress.reported", { total: data.schools })}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, reported }) => (
              <tr key={date}>
                <th scope="row">{shownDate(date)}</th>
                <td className="number">{reported}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}

/** That no date is set is said above the figures, once. */
function dueNote(dueDate: string | null): string | undefined {
  return dueDate === null ? undefined : message("desk.progress.due", { due: shownDate(dueDate) });
}
