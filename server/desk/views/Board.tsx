import { Spinner, Title3 } from "@fluentui/react-components";
import { useState } from "react";
import type { DistrictSummary } from "../../../shared/api/district.js";
import type { Me } from "../../../shared/api/sign-in.js";
import { message } from "../../../shared/messages/message.js";
import { chooseSchools, type SchoolState, worstFirst } from "../state/school-state.js";
import { fullTime, spokenYears } from "../state/time.js";
import { useMediaQuery } from "../state/use-media-query.js";
import { useSummary } from "../state/use-summary.js";
import { BoardProblem } from "./BoardProblem.js";
import { Download } from "./Download.js";
import { EmptyBoard } from "./EmptyBoard.js";
import { Figures } from "./Figures.js";
import { Filters } from "./Filters.js";
import { SchoolCards } from "./SchoolCards.js";
import { SchoolsTable } from "./SchoolsTable.js";
import { TopBar } from "./TopBar.js";

interface BoardProps {
  readonly me: Me;
  readonly signOut: () => Promise<void>;
  readonly expire: () => void;
}

/** The board of schools: the first thing that a coordinator sees. */
export function Board({ me, signOut, expire }: BoardProps) {
  const { summary, readAt, problem, refresh } = useSummary(expire);
  return (
    <>
      <TopBar signOut={signOut} />
      <main className="board">
        {problem && <BoardProblem problem={problem} readAt={readAt} retry={refresh} />}
        {summary && readAt ? (
          <Loaded summary={summary} readAt={readAt} expire={expire} />
        ) : (
          <>
            <Title3 as="h1">{me.district.name}</Title3>
            {!problem && <Spinner className="desk-wait" label={message("desk.loading")} delay={1000} />}
          </>
        )}
      </main>
    </>
  );
}

interface LoadedProps {
  readonly summary: DistrictSummary;
  readonly readAt: Date;
  readonly expire: () => void;
}

function Loaded({ summary, readAt, expire }: LoadedProps) {
  const [search, setSearch] = useState("");
  const [state, setState] = useState<SchoolState | null>(null);
  const narrow = useMediaQuery("(max-width: 56em)");
  const { district, schoolYear, schools, totals } = summary;
  const shown = worstFirst(chooseSchools(schools, state, search));
  const Schools = narrow ? SchoolCards : SchoolsTable;
  return (
    <>
      <div className="board-head">
        <div>
          <Title3 as="h1">
            {message("desk.heading", { district: district.name, years: spokenYears(schoolYear) })}
          </Title3>
          <p className="quiet">{message("desk.dataAt", { at: fullTime(readAt) })}</p>
        </div>
        <Download schoolYear={schoolYear} pairs={totals.pairs} expire={expire} />
      </div>
      <Figures summary={summary} />
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
