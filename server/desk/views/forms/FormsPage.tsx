import { useCallback } from "react";
import type { DistrictSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { summaryOfYear } from "../../api/views.js";
import { useDesk } from "../../state/desk-context.js";
import { yearBefore } from "../../../../shared/register/school-year.js";
import { spokenYears } from "../../state/time.js";
import { useAnswer } from "../../state/use-answer.js";
import { BoardProblem } from "../board/BoardProblem.js";
import { PageHeading } from "../shell/PageHeading.js";
import { FormsMatrix } from "./FormsMatrix.js";
import { NeglectedForms } from "./NeglectedForms.js";

/** Schools by forms, as a heat map: where mentoring is dense, what is neglected, and what the year before was like. */
export function FormsPage() {
  const { summary, readAt, problem, refresh } = useDesk().board;
  return (
    <>
      <PageHeading title={message("desk.formsPage.title")} note={message("desk.formsPage.rule")} />
      {problem && <BoardProblem problem={problem} readAt={readAt} retry={refresh} />}
      {summary && <Loaded summary={summary} />}
    </>
  );
}

function Loaded({ summary }: { summary: DistrictSummary }) {
  const year = yearBefore(summary.schoolYear);
  const before = useAnswer(useCallback((signal: AbortSignal) => summaryOfYear(year, signal), [year])).data;
  const hasBefore = before !== null && before.totals.pairs > 0;
  if (summary.schools.length === 0) return <p className="empty">{message("desk.noSchools")}</p>;
  return (
    <>
      <NeglectedForms summary={summary} />
      <FormsMatrix summary={summary} before={hasBefore ? before : null} />
      <p className="quiet">
        {message("desk.formsPage.legend")}{" "}
        {message(hasBefore ? "desk.formsPage.before" : "desk.formsPage.noBefore", { years: spokenYears(year) })}
      </p>
    </>
  );
}
