import { ErrorCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { findingSentence } from "../../../../shared/check/finding-text.js";
import type { Finding } from "../../../../shared/check/finding.js";
import { message } from "../../../../shared/messages/message.js";

/** What the checks say of a pair; nothing where they say nothing. */
export function PairFindings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="pair-findings" aria-label={message("desk.pair.findings")}>
      {findings.map((finding, index) => (
        <li key={index} className={finding.severity === "error" ? "failed" : "doubtful"}>
          {finding.severity === "error" ? <ErrorCircleRegular /> : <WarningRegular />} {findingSentence(finding)}
        </li>
      ))}
    </ul>
  );
}
