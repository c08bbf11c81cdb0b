import { Button } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { FindingCode } from "../../shared/check/finding.js";
import { fixEdits } from "../../shared/fill/fix-edits.js";
import { message } from "../../shared/messages/message.js";
import { isMechanical, type PlacedFinding, placedFindings } from "../state/figures.js";
import { foretell } from "../state/foretell.js";
import { findingGroups } from "../state/finding-groups.js";
import type { Book } from "../state/pane-state.js";
import { fixChange } from "./fix-change.js";
import { Foretold } from "./foretold.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { Change } from "./parts/change.js";
import { LongList } from "./parts/long-list.js";
import { ViewFrame } from "./parts/view-frame.js";
import { placeText } from "./words.js";

/** The preview of mechanical fixes, of one kind or of all: before → after, and one button that writes them. */
export function Fixes(): ReactNode {
  const pane = usePane();
  const { kind, session } = usePaneState();
  const book = useBook();
  const chosen = chosenOf(book, kind);
  const edits = fixEdits(chosen, book.grids);
  const foretold = useMemo(
    () => foretell(book, session, fixEdits(chosenOf(book, kind), book.grids)),
    [book, session, kind],
  );
  const back = (): void => pane.go(kind === null ? "home" : "check");
  const writeAll = async (): Promise<void> => {
    await pane.write(edits);
    back();
  };
  const action = (
    <Button
      appearance="primary"
      size="large"
      className="primary"
      disabled={edits.length === 0}
      onClick={() => void writeAll()}
    >
      {message("pane.fix.write", { count: chosen.length })}
    </Button>
  );
  return (
    <ViewFrame title={message("pane.fix.title")} back={back} action={chosen.length > 0 ? action : undefined}>
      <p className="lead">{message(chosen.length > 0 ? "pane.fix.lead" : "pane.fix.none")}</p>
      {foretold.length > 0 ? (
        <section className="card">
          <Foretold findings={foretold} />
        </section>
      ) : null}
      {findingGroups(chosen).map((group) => (
        <section key={group.code} className="card group">
          <h2 className="group-heading">
            <span className="group-title">{message(`pane.kind.${group.code}`)}</span>
            <span className="group-count">{group.findings.length}</span>
          </h2>
          <LongList className="findings" items={group.findings}>
            {(placed, index) => {
              const change = fixChange(placed, book.grids);
              return change ? (
                <li key={index} className="finding">
                  <span className="finding-place">{placeText({ sheet: placed.sheet, ...placed.finding }, false)}</span>
                  <Change before={change.before} after={change.after} />
                </li>
              ) : null;
            }}
          </LongList>
        </section>
      ))}
    </ViewFrame>
  );
}

function chosenOf({ analysis }: Book, kind: FindingCode | null): PlacedFinding[] {
  const mechanical = placedFindings(analysis).filter(isMechanical);
  return kind === null ? mechanical : mechanical.filter(({ finding }) => finding.code === kind);
}
