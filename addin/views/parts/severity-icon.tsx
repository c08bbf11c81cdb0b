import { EditRegular, ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Severity } from "../../../shared/check/finding.js";

/** Colour never stands alone: each severity has its own sign, and the word stands beside it in the text. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const className = `sign sign-${severity}`;
  switch (severity) {
    case "error":
      return <ErrorCircleFilled className={className} aria-hidden />;
    case "warning":
      return <WarningFilled className={className} aria-hidden />;
    case "hint":
      return <EditRegular className={className} aria-hidden />;
    case "info":
      return <InfoRegular className={className} aria-hidden />;
  }
}
