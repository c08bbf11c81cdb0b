import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { DistrictConflict } from "../../../../shared/api/district-conflicts.js";
import { message } from "../../../../shared/messages/message.js";
import { decideConflicts } from "../../api/views.js";
import { useDesk } from "../../state/desk-context.js";
import { type Choice, decisionsOf, useChoices } from "../../state/use-choices.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { ConflictCard } from "./ConflictCard.js";

interface ConflictListProps {
  readonly conflicts: readonly DistrictConflict[];
  readonly groups: readonly (readonly DistrictConflict[])[];
  readonly reload: () => void;
}

/** Keys of a card that has the focus. */
const KEYS: Readonly<Record<string, Choice | "later">> = { "1": "current", "2": "incoming", "3": "later" };

/** Conflicts by school. Choices are gathered and sent together, so that each can be taken back before. */
export function ConflictList({ conflicts, groups, reload }: ConflictListProps) {
  const { refresh } = useDesk().board;
  const { made, choose, undo, clear } = useChoices();
  const { busy, problem, send } = useChange();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const decisions = decisionsOf(conflicts, made);
  useLeaveWarning(decisions.length > 0);

  const goOn = (from: Element) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>(".conflict") ?? [])];
    cards[cards.indexOf(from as HTMLElement) + 1]?.focus();
  };
  const pressed = (event: KeyboardEvent<HTMLElement>, id: string) => {
    const key = KEYS[event.key];
    if (key === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (key !== "later") choose([id], key);
    goOn(event.currentTarget);
  };
  const save = async () => {
    const answer = await send((token) => decideConflicts(token, decisions));
    if (!answer) return;
    const moved = answer.decided.filter(({ outcome }) => outcome !== "decided").length;
    setSaid(message("desk.conflicts.saved", { count: answer.decided.length - moved, moved }));
    clear();
    reload();
    refresh();
  };

  return (
    <>
      <ChangeProblem problem={problem} />
      <p role="status">{said}</p>
      {conflicts.length > 0 && <p className="quiet">{message("desk.conflicts.keys")}</p>}
      <div ref={list} className="conflict-groups">
        {groups.map((group) => (
          <Section key={group[0]?.school.id} title={group[0]?.school.name ?? ""}>
            {group.length > 1 && (
              <div className="actions">
                {(["current", "incoming"] as const).map((choice) => (
                  <Button
                    key={choice}
                    size="small"
                    onClick={() =>
                      choose(
                        group.map(({ id }) => id),
                        choice,
                      )
                    }
                  >
                    {message(`desk.conflicts.all.${choice}`, { count: group.length })}
                  </Button>
                ))}
              </div>
            )}
            {group.map((conflict) => (
              <ConflictCard
                key={conflict.id}
                conflict={conflict}
                choice={made.get(conflict.id) ?? null}
                choose={(choice) => choose([conflict.id], choice)}
                pressed={(event) => pressed(event, conflict.id)}
              />
            ))}
          </Section>
        ))}
      </div>
      {decisions.length > 0 && (
        <div className="choices-bar">
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void save()}>
            {message("desk.conflicts.save", { count: decisions.length })}
          </Button>
          <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={undo}>
            {message("desk.conflicts.undo")}
          </Button>
          <span className="quiet">{message("desk.conflicts.notYet")}</span>
        </div>
      )}
    </>
  );
}

/** Choices that are not sent would be lost with the page: the browser asks before it closes. */
function useLeaveWarning(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);
}
