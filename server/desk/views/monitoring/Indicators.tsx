import { useState } from "react";
import type { Monitoring } from "../../../../shared/api/monitoring.js";
import { message } from "../../../../shared/messages/message.js";
import { changeIndicator } from "../../api/monitoring.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { IndicatorRow } from "./IndicatorRow.js";

interface IndicatorsProps {
  readonly monitoring: Monitoring;
  readonly changed: (now: Monitoring) => void;
}

const COLUMNS = ["part", "base", "share", "target", "source"] as const;

/** The year's indicators; what no register tells is typed in here. */
export function Indicators({ monitoring: { schoolYear, indicators }, changed }: IndicatorsProps) {
  const { busy, problem, send } = useChange();
  const [said, setSaid] = useState("");
  return (
    <Section title={message("desk.monitoring.indicators")} note={message("desk.monitoring.unverified")}>
      <ChangeProblem problem={problem} />
      <div className="sheet-frame" role="region" aria-label={message("desk.table.scroll")} tabIndex={0}>
        <table className="sheet indicators">
          <caption className="visually-hidden">{message("desk.monitoring.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{message("desk.monitoring.column.name")}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {message(`desk.monitoring.column.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {indicators.map((figures) => (
              <IndicatorRow
                key={figures.code}
                figures={figures}
                busy={busy}
                save={async (typed) => {
                  setSaid("");
                  const now = await send((token) =>
                    changeIndicator(token, { schoolYear, code: figures.code, ...typed }),
                  );
                  if (!now) return;
                  setSaid(message("desk.monitoring.saved"));
                  changed(now);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}
