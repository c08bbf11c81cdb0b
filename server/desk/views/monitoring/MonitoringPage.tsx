import { useCallback } from "react";
import { message } from "../../../../shared/messages/message.js";
import { districtMonitoring, districtPapers } from "../../api/monitoring.js";
import { useDesk } from "../../state/desk-context.js";
import { useAnswer } from "../../state/use-answer.js";
import { Answer } from "../parts/Answer.js";
import { PageHeading } from "../shell/PageHeading.js";
import { Indicators } from "./Indicators.js";
import { Parts } from "./Parts.js";
import { SchoolPapersForm } from "./SchoolPapersForm.js";
import "./monitoring.css";

/** What the June monitoring asks: indicators, curators and papers, and workbooks of a part of the district. */
export function MonitoringPage() {
  const { summary } = useDesk().board;
  const year = summary?.schoolYear;
  return (
    <>
      <PageHeading title={message("desk.monitoring.title")} note={message("desk.monitoring.note")} />
      {year !== undefined && <OfYear year={year} />}
      {summary && <Parts summary={summary} />}
    </>
  );
}

function OfYear({ year }: { year: string }) {
  const figures = useAnswer(useCallback((signal: AbortSignal) => districtMonitoring(year, signal), [year]));
  const papers = useAnswer(useCallback((signal: AbortSignal) => districtPapers(year, signal), [year]));
  return (
    <>
      <Answer answer={figures}>{(data) => <Indicators monitoring={data} changed={figures.replace} />}</Answer>
      <Answer answer={papers}>{(data) => <SchoolPapersForm papers={data} changed={papers.replace} />}</Answer>
    </>
  );
}
