import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PairsAnswer } from "../../../../shared/api/pairs.js";
import { message } from "../../../../shared/messages/message.js";
import { withdrawnPairs } from "../../api/pairs.js";
import { addressOf } from "../../state/place.js";
import { useForms } from "../../state/forms.js";
import { formName } from "../../state/shown-value.js";
import { plainDate } from "../../state/time.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

interface WithdrawnPairsProps {
  readonly schoolId: string;
  readonly schoolYear: string;
}

/** Pairs that have left the school's register, read when they are asked for: each opens, and comes back from there. */
export function WithdrawnPairs({ schoolId, schoolYear }: WithdrawnPairsProps) {
  const forms = useForms();
  const { busy, problem, send } = useChange();
  const [found, setFound] = useState<PairsAnswer | null>(null);
  const show = async () => setFound(await send(() => withdrawnPairs(schoolId, schoolYear)));
  return (
    <Section title={message("desk.pair.gone")} note={message("desk.pair.goneNote")}>
      <ChangeProblem problem={problem} />
      {found === null && (
        <div className="actions">
          <Button disabledFocusable={busy} onClick={() => void show()}>
            {message("desk.pair.showGone")}
          </Button>
        </div>
      )}
      <div role="status">
        {found !== null && <p className="quiet">{countWords(found)}</p>}
        <ul className="push-list">
          {found?.pairs.map(({ id, fields, at, by }) => (
            <li key={id}>
              <a className="plain" href={addressOf("pairs", id)}>
                {message("desk.pair.of", { mentor: fields.mentorName ?? "–", mentee: fields.menteeName ?? "–" })}
              </a>
              <span>{fields.form === undefined ? "" : formName(fields.form, forms)}</span>
              <span className="quiet">
                {plainDate(new Date(at))}, {by}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function countWords({ pairs, total }: PairsAnswer): string {
  if (total === 0) return message("desk.pair.noneGone");
  return total > pairs.length ? message("desk.pair.moreGone", { shown: pairs.length, total }) : "";
}
