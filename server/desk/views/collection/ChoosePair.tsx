import { Checkbox } from "@fluentui/react-components";
import type { SchoolPair } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { useSchoolDecision } from "../../state/school-decision.js";

/** Ticks a pair to be sent back, where that is possible. */
export function ChoosePair({ pair: { id, fields } }: { pair: SchoolPair }) {
  const decision = useSchoolDecision();
  if (!decision?.may.sendBack) return null;
  const names = { mentor: fields.mentorName ?? "–", mentee: fields.menteeName ?? "–" };
  return (
    <Checkbox
      className="choose-pair"
      checked={decision.chosen.has(id)}
      onChange={(_, data) => decision.choose(id, data.checked === true)}
      aria-label={message("desk.collect.choose", names)}
    />
  );
}
