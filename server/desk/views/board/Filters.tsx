import { Button, SearchBox, ToggleButton } from "@fluentui/react-components";
import type { SchoolSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { countStates, SCHOOL_STATES, type SchoolState } from "../../state/school-state.js";

interface FiltersProps {
  readonly schools: readonly SchoolSummary[];
  /** How many are left after search and chip. */
  readonly shown: number;
  readonly search: string;
  readonly state: SchoolState | null;
  readonly onSearch: (search: string) => void;
  readonly onState: (state: SchoolState | null) => void;
}

/** Search, and chips with counts: one of them is on. */
export function Filters({ schools, shown, search, state, onSearch, onState }: FiltersProps) {
  const counts = countStates(schools);
  const showAll = () => {
    onSearch("");
    onState(null);
  };
  return (
    <>
      <div className="filters">
        <SearchBox
          className="search"
          value={search}
          onChange={(_, data) => onSearch(data.value)}
          placeholder={message("desk.search")}
          aria-label={message("desk.search")}
        />
        <div role="group" aria-label={message("desk.filters")} className="chips">
          <Chip
            on={state === null}
            words={message("desk.filter.all")}
            count={schools.length}
            choose={() => onState(null)}
          />
          {SCHOOL_STATES.map((each) => (
            <Chip
              key={each}
              on={state === each}
              words={message(`desk.filter.${each}`)}
              count={counts[each]}
              choose={() => onState(each)}
            />
          ))}
        </div>
      </div>
      <p className={shown === 0 ? "empty" : "visually-hidden"} role="status">
        {message("desk.shown", { count: shown })}
      </p>
      {shown === 0 && <Button onClick={showAll}>{message("desk.showAll")}</Button>}
    </>
  );
}

function Chip({ on, words, count, choose }: { on: boolean; words: string; count: number; choose: () => void }) {
  return (
    <ToggleButton shape="circular" checked={on} onClick={choose} appearance={on ? "primary" : "outline"}>
      {words}&nbsp;<span className="chip-count">{count}</span>
    </ToggleButton>
  );
}
