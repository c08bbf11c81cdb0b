import { useMemo } from "react";
import type { DistrictConflict } from "../../../../shared/api/district-conflicts.js";
import { message } from "../../../../shared/messages/message.js";
import { districtConflicts } from "../../api/views.js";
import { useDesk } from "../../state/desk-context.js";
import { useAnswer } from "../../state/use-answer.js";
import { Answer } from "../parts/Answer.js";
import { PageHeading } from "../shell/PageHeading.js";
import { ConflictList } from "./ConflictList.js";
import "./conflicts.css";

/** Open conflicts of the district, or of one school (`#/conflicts/ID`), to be chosen side by side. */
export function ConflictsPage() {
  const { id } = useDesk().place;
  const answer = useAnswer(districtConflicts);
  const all = answer.data;
  const shown = useMemo(() => all?.filter(({ school }) => id === null || school.id === id) ?? [], [all, id]);
  return (
    <>
      <PageHeading
        title={message("desk.conflicts.title")}
        note={all ? message("desk.conflicts.count", { count: shown.length }) : undefined}
      />
      <Answer answer={answer}>
        {() => <ConflictList conflicts={shown} groups={bySchool(shown)} reload={answer.reload} />}
      </Answer>
    </>
  );
}

function bySchool(conflicts: readonly DistrictConflict[]): DistrictConflict[][] {
  const groups = new Map<string, DistrictConflict[]>();
  for (const conflict of conflicts)
    groups.set(conflict.school.id, [...(groups.get(conflict.school.id) ?? []), conflict]);
  return [...groups.values()];
}
