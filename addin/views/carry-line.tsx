import { CalendarArrowRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { usePane, usePaneState } from "./pane-context.js";
import { LineLink } from "./parts/line-link.js";

/** The workbook has last year's pairs and none of the year that is on. */
export function CarryLine(): ReactNode {
  const pane = usePane();
  usePaneState();
  const count = pane.offeredPairs();
  if (count === 0) return null;
  return (
    <LineLink
      icon={<CalendarArrowRightRegular className="sign sign-hint" aria-hidden />}
      onClick={() => pane.go("newRegister")}
    >
      {message("pane.home.carry", { count })}
    </LineLink>
  );
}
