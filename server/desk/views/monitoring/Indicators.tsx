import { useState } from "react";
import type { Monitoring } from "../../../../shared/api/monitoring.js";
import { message } from "../../../../shared/messages/message.js";
import { changeIndicator, freezeIndicators } from "../../api/monitoring.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { Freeze } from "./Freeze.js";
import { IndicatorRow } from "./IndicatorRow.js";
import { Trend } from "./Trend.js";

interface IndicatorsProps {
  readonly monitoring: Monitoring;
  readonly changed: (now: Monitoring) => void;
}

const COLUMNS = ["part", "base", "share", "before", "target", "source"] as const;

/** The year's indicators; what no register tells is typed in here. */
export function Indicators({ monitoring: { schoolYear, indicators, frozenAt, earlier }, changed }: IndicatorsProps) {
  const { busy, problem, send } = useChange();
  const [said, setSaid] = useState("");
  const keep = async (change: (token: string) => Promise<Monitoring>) => {
    setSaid("");
    const now = await send(change);
    if (!now) return;
    setSaid(message("desk.monitoring.saved"));
    changed(now);
  };
  return (
    <Section title={message("desk.monitoring.indicators")} note={message("desk.monitoring.unverified")}>
      <ChangeProblem problem={problem} />
      <Freeze
        frozenAt={frozenAt}
        busy={busy}
        freeze={(frozen) => keep((token) => freezeIndicators(token, { schoolYear, frozen }))}
      />
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
                isFrozen={frozenAt !== null}
                trend={<Trend figures={figures} schoolYear={schoolYear} earlier={earlier} />}
                save={(typed) => keep((token) => changeIndicator(token, { schoolYear, code: figures.code, ...typed }))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status">{said}</p>
    </Section>
  );
}
