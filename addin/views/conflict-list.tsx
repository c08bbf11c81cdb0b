import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Decision } from "../../shared/api/conflicts.js";
import type { OpenConflict } from "../../shared/api/pull.js";
import { message } from "../../shared/messages/message.js";
import type { Contested } from "../state/district-changes.js";
import { usePane, usePaneState } from "./pane-context.js";
import { LongList } from "./parts/long-list.js";
import { dictionaryOf, fieldLabel, momentText, optionalText, pairText } from "./words.js";

interface ConflictListProps {
  readonly contested: readonly Contested[];
}

/** Field by field: the sheet's value, the district's, who wrote it and when; whoever does not choose decides later. */
export function ConflictList({ contested }: ConflictListProps): ReactNode {
  const pane = usePane();
  const all = (choiceOf: (conflict: OpenConflict) => Decision["choice"]): void =>
    void pane.decide(contested.map(({ conflict }) => ({ conflict, choice: choiceOf(conflict) })));
  return (
    <section className="card group">
      <h2 className="group-heading">
        <span className="group-title">{message("pane.district.conflicts")}</span>
        <span className="group-count">{contested.length}</span>
      </h2>
      <p className="faint group-note">{message("pane.district.conflictsNote")}</p>
      <LongList className="findings" items={contested}>
        {(one) => <ConflictCard key={one.conflict.id} contested={one} />}
      </LongList>
      {contested.length > 1 ? (
        <div className="group-action two-buttons">
          <Button onClick={() => all(mineOf)}>{message("pane.district.allMine")}</Button>
          <Button onClick={() => all(theirsOf)}>{message("pane.district.allTheirs")}</Button>
        </div>
      ) : null}
    </section>
  );
}

function ConflictCard({ contested }: { readonly contested: Contested }): ReactNode {
  const pane = usePane();
  const dictionary = dictionaryOf(usePaneState());
  const { conflict, fields, where } = contested;
  const decide = (choice: Decision["choice"]): void => void pane.decide([{ conflict, choice }]);
  const isProposed = conflict.incomingBy === "coordinator";
  const text = (value: OpenConflict["current"]): string =>
    value === "withdrawn"
      ? message("pane.district.withdrawn")
      : optionalText(conflict.field, value ?? undefined, dictionary);
  return (
    <li className="finding conflict">
      <span className="finding-place">{pairText(fields, where)}</span>
      {where === null ? <span className="faint">{message("pane.district.notInBook")}</span> : null}
      <span className="finding-text">{fieldLabel(conflict.field)}</span>
      <dl className="conflict-sides">
        <dt>{message("pane.district.mine")}</dt>
        <dd>{text(isProposed ? conflict.current : conflict.incoming)}</dd>
        <dt>{message(isProposed ? "pane.district.proposed" : "pane.district.theirs")}</dt>
        <dd>
          {text(isProposed ? conflict.incoming : conflict.current)}
          <span className="faint conflict-by">{isProposed ? null : byText(conflict)}</span>
        </dd>
      </dl>
      <div className="two-buttons">
        <Button size="small" onClick={() => decide(mineOf(conflict))}>
          {message("pane.district.keepMine")}
        </Button>
        <Button size="small" onClick={() => decide(theirsOf(conflict))}>
          {message("pane.district.takeTheirs")}
        </Button>
      </div>
    </li>
  );
}

/** A value that the coordinator proposes waits, and the sheet's own stands; else it is the other way round. */
function mineOf({ incomingBy }: OpenConflict): Decision["choice"] {
  return incomingBy === "coordinator" ? "current" : "incoming";
}

function theirsOf(conflict: OpenConflict): Decision["choice"] {
  return mineOf(conflict) === "current" ? "incoming" : "current";
}

function byText({ currentBy }: OpenConflict): string {
  const at = momentText(currentBy.at);
  return message(currentBy.role === "curator" ? "pane.district.by.curator" : "pane.district.by.coordinator", { at });
}
