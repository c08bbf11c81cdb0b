import { Badge } from "@fluentui/react-components";
import {
  ArrowReplyRegular,
  CheckmarkCircleRegular,
  CheckmarkStarburstRegular,
  CircleOffRegular,
  ClockRegular,
  PeopleSwapRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import { message } from "../../../../shared/messages/message.js";
import type { SchoolState } from "../../state/school-state.js";

const LOOKS = {
  silent: { color: "danger", icon: <ClockRegular /> },
  returned: { color: "warning", icon: <ArrowReplyRegular /> },
  conflicts: { color: "danger", icon: <PeopleSwapRegular /> },
  findings: { color: "warning", icon: <WarningRegular /> },
  done: { color: "success", icon: <CheckmarkCircleRegular /> },
  none: { color: "informative", icon: <CircleOffRegular /> },
  accepted: { color: "success", icon: <CheckmarkStarburstRegular /> },
} as const;

/** A school's state: a sign, a word and, only third, a colour. */
export function StateBadge({ state }: { state: SchoolState }) {
  return (
    <Badge className="state" appearance="tint" size="large" {...LOOKS[state]}>
      {message(`desk.state.${state}`)}
    </Badge>
  );
}
