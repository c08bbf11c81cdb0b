import { Button, Checkbox } from "@fluentui/react-components";
import { ArrowDownRegular, CheckmarkCircleRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { message } from "../../shared/messages/message.js";
import type { Severity } from "../../shared/check/finding.js";
import { figuresOf, type PlacedFinding, placedFindings } from "../state/figures.js";
import { cellOf, findingGroups, nextError } from "../state/finding-groups.js";
import { FindingGroupCard } from "./finding-group-card.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { SendButton } from "./parts/send-button.js";
import { SeverityIcon } from "./parts/severity-icon.js";
import { ViewFrame } from "./parts/view-frame.js";

/** «Проверка»: findings by severity and kind, each leads to its cell. */
export function Check(): ReactNode {
  const { analysis } = useBook();
  const [onlyErrors, setOnlyErrors] = useState(false);
  const all = placedFindings(analysis);
  const shown = onlyErrors ? all.filter(({ finding }) => finding.severity === "error") : all;
  const groups = findingGroups(shown);
  return (
    <ViewFrame title={message("pane.check.title")} action={<SendButton />}>
      <Totals />
      <div className="check-tools">
        <Checkbox
          label={message("pane.check.onlyErrors")}
          checked={onlyErrors}
          onChange={(_, data) => setOnlyErrors(data.checked === true)}
        />
        <NextError findings={all} />
      </div>
      {groups.length === 0 ? (
        <p className="line line-still">
          <CheckmarkCircleRegular className="sign sign-good" aria-hidden />
          <span className="line-text">{message(onlyErrors ? "pane.check.noErrors" : "pane.home.clean")}</span>
        </p>
      ) : (
        groups.map((group) => <FindingGroupCard key={`${group.severity} ${group.code}`} group={group} />)
      )}
    </ViewFrame>
  );
}

type Total = readonly [Severity, "held" | "flagged" | "ofTables" | "fixes", number];

/** Most tables lack nothing, and then nothing is said of it. */
function isWorthSaying([, name, count]: Total): boolean {
  return name !== "ofTables" || count > 0;
}

function Totals(): ReactNode {
  const figures = figuresOf(useBook().analysis);
  const totals: readonly Total[] = [
    ["error", "held", figures.heldRows],
    ["warning", "flagged", figures.flaggedRows],
    ["warning", "ofTables", figures.ofTables],
    ["hint", "fixes", figures.fixes],
  ];
  return (
    <ul className="totals">
      {totals.filter(isWorthSaying).map(([severity, name, count]) => (
        <li key={name} className={count === 0 ? "total total-none" : "total"}>
          <SeverityIcon severity={severity} />
          <span>{message(`pane.check.${name}`, { count })}</span>
        </li>
      ))}
    </ul>
  );
}

function NextError({ findings }: { readonly findings: readonly PlacedFinding[] }): ReactNode {
  const pane = usePane();
  const { place } = usePaneState();
  const next = nextError(findings, place);
  const cell = next && cellOf(next.finding);
  if (!next || cell === null) return null;
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<ArrowDownRegular />}
      iconPosition="after"
      onClick={() => void pane.show(next.sheet, cell)}
    >
      {message("pane.check.next")}
    </Button>
  );
}
