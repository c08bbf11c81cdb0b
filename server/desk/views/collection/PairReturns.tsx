import { ArrowReplyRegular } from "@fluentui/react-icons";
import { message } from "../../../../shared/messages/message.js";
import { useSchoolDecision } from "../../state/school-decision.js";

/** The open returns of a pair, among its findings. */
export function PairReturns({ id }: { id: string }) {
  const returns = useSchoolDecision()?.returns.filter(({ pairId, state }) => pairId === id && state === "open") ?? [];
  return returns.map((one) => (
    <li key={one.id}>
      <ArrowReplyRegular /> {message("desk.collect.inRow", { comment: one.comment })}
    </li>
  ));
}
