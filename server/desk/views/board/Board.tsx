import { useState } from "react";
import type { DistrictSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { chooseSchools, type SchoolState, worstFirst } from "../../state/school-state.js";
import { fullTime, spokenYears } from "../../state/time.js";
import { useMediaQuery } from "../../state/use-media-query.js";
import { DueLine } from "../collection/DueLine.js";
import { PageHeading } from "../shell/PageHeading.js";
import { BoardProblem } from "./BoardProblem.js";
import { EmptyBoard } from "./EmptyBoard.js";
import { Figures } from "./Figures.js";
import { Filters } from "./Filters.js";
import { Progress } from "./Progress.js";
import { SchoolCards } from "./SchoolCards.js";
import { SchoolsTable } from "./SchoolsTable.js";
import { Wait } from "../parts/Wait.js";

/** The board of schools: the first thing that a coordinator sees. */
export function Board() {
  const { me, board } = useDesk();
  const { summary, readAt, problem, refresh } = board;
  const { name, schoolYear } = summary ? { ...summary.district, schoolYear: summary.schoolYear } : me.district;
  return (
    <>
      {problem && <BoardProblem problem={problem} readAt={readAt} retry={refresh} />}
      <PageHeading
        title={message("desk.heading", { district: name, years: spokenYears(schoolYear) })}
        note={readAt ? message("desk.dataAt", { at: fullTime(readAt) }) : undefined}
      />
      {summary && readAt ? <Loaded summary={summary} readAt={readAt} /> : !problem && <Wait />}
    </>
  );
}

function Loaded({ summary, readAt }: { summary: DistrictSummary; readAt: Date }) {
  const [search, setSearch] = useState("");
  const [state, setState] = useState<SchoolState | null>(null);
  const narrow = useMediaQuery("(max-width: 56em)");
  const { schools } = summary;
  const shown = worstFirst(chooseSchools(schools, state, search));
  const Schools = narrow ? SchoolCards : SchoolsTable;
  return (
    <>
      <DueLine summary={summary} now={readAt} />
      <Figures summary={summary} />
      <Progress />
      {schools.length === 0 ? (
        <EmptyBoard />
      ) : (
        <>
          <Filters
            schools={schools}
            shown={shown.length}
            search={search}
            state={state}
            onSearch={setSearch}
            onState={setState}
          />
          {shown.length > 0 && <Schools schools={shown} whole={summary} now={readAt} />}
        </>
      )}
    </>
  );
}
