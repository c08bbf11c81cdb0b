import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { DistrictPapers } from "../../../../shared/api/monitoring.js";
import { message } from "../../../../shared/messages/message.js";
import { NO_PAPERS, PAPER_CODES, type SchoolPapers } from "../../../../shared/monitoring/papers.js";
import { changePapers } from "../../api/monitoring.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

interface SchoolPapersFormProps {
  readonly papers: DistrictPapers;
  readonly changed: (now: DistrictPapers) => void;
}

/** Who answers for mentoring in a school, and its papers: a school at a time, each with how many are known. */
export function SchoolPapersForm({ papers, changed }: SchoolPapersFormProps) {
  const { busy, problem, send } = useChange();
  const [schoolId, setSchoolId] = useState(papers.schools[0]?.id ?? "");
  const [draft, setDraft] = useState<SchoolPapers | null>(null);
  useUnsaved(draft !== null);
  const [said, setSaid] = useState("");
  const shown = draft ?? papers.schools.find(({ id }) => id === schoolId)?.kept ?? NO_PAPERS;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || draft === null) return;
    const change = { schoolYear: papers.schoolYear, kept: draft };
    const now = await send((token) => changePapers(token, schoolId, change));
    if (!now) return;
    setSaid(message("desk.monitoring.saved"));
    setDraft(null);
    changed(now);
  };
  const choose = (id: string) => {
    setSchoolId(id);
    setDraft(null);
    setSaid("");
  };
  if (papers.schools.length === 0) return null;
  return (
    <Section title={message("desk.monitoring.papers")} note={message("desk.monitoring.papersNote")}>
      <ChangeProblem problem={problem} />
      <form onSubmit={(event) => void submit(event)} className="papers">
        <Field label={message("desk.monitoring.school")}>
          <Select value={schoolId} onChange={(_, { value }) => choose(value)}>
            {papers.schools.map(({ id, name, kept }) => (
              <option key={id} value={id}>
                {message("desk.monitoring.has", { name, papers: countOf(kept), all: PAPER_CODES.length })}
              </option>
            ))}
          </Select>
        </Field>
        <Line label={message("desk.monitoring.curator")} value={shown.curator}>
          {(curator) => setDraft({ ...shown, curator })}
        </Line>
        <Line label={message("desk.monitoring.curatorPost")} value={shown.curatorPost}>
          {(curatorPost) => setDraft({ ...shown, curatorPost })}
        </Line>
        {PAPER_CODES.map((code) => (
          <Line key={code} label={message(`desk.monitoring.paper.${code}`)} value={shown.papers[code] ?? ""}>
            {(text) => setDraft({ ...shown, papers: { ...shown.papers, [code]: text } })}
          </Line>
        ))}
        <div className="actions">
          <Button type="submit" disabledFocusable={busy || draft === null}>
            {message("desk.monitoring.savePapers")}
          </Button>
          <span role="status">{said}</span>
        </div>
      </form>
    </Section>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly children: (text: string) => void;
}

function Line({ label, value, children: changed }: LineProps) {
  return (
    <Field label={label}>
      <Input value={value} maxLength={300} onChange={(_, data) => changed(data.value)} />
    </Field>
  );
}

function countOf({ papers }: SchoolPapers): number {
  return PAPER_CODES.filter((code) => (papers[code] ?? "") !== "").length;
}
