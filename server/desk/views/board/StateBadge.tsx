import { Badge } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ClockRegular, PeopleSwapRegular, WarningRegular } from "@fluentui/react-icons";
import { message } from "../../../../shared/messages/message.js";
import type { SchoolState } from "../../state/school-state.js";

const LOOKS = {
  silent: { color: "danger", icon: <ClockRegular /> },
  conflicts: { color: "danger", icon: <PeopleSwapRegular /> },
  findings: { color: "warning", icon: <WarningRegular /> },
  done: { color: "success", icon: <CheckmarkCircleRegular /> },
} as const;

/** A school's state: a sign, a word and, only third, a colour. */
export function StateBadge({ state }: { state: SchoolState }) {
  return (
    <Badge className="state" appearance="tint" size="large" {...LOOKS[state]}>
      {message(`desk.state.${state}`)}
    </Badge>
  );
}
