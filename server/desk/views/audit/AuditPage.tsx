import { Button, Field, Select } from "@fluentui/react-components";
import { useCallback } from "react";
import { AUDIT_KINDS, type AuditAnswer } from "../../../../shared/api/audit.js";
import { message } from "../../../../shared/messages/message.js";
import { auditPage } from "../../api/views.js";
import { auditSentence } from "../../state/audit-sentence.js";
import { useDesk } from "../../state/desk-context.js";
import { addressOf, goTo } from "../../state/place.js";
import { fullTime } from "../../state/time.js";
import { useAnswer } from "../../state/use-answer.js";
import { Answer } from "../parts/Answer.js";
import { PageHeading } from "../shell/PageHeading.js";

/** The district's log in sentences, by school and kind; the address holds both, and the page of the log. */
export function AuditPage() {
  const { place, board } = useDesk();
  const asked = place.query.toString();
  const read = useCallback(
    (signal: AbortSignal) => auditPage(Object.fromEntries(new URLSearchParams(asked)), signal),
    [asked],
  );
  const answer = useAnswer(read);
  const choose = (change: Readonly<Record<string, string>>) =>
    goTo(addressOf("audit", null, { ...Object.fromEntries(place.query), page: "", ...change }));
  return (
    <>
      <PageHeading title={message("desk.audit.title")} note={message("desk.audit.note")} />
      <div className="fields">
        <Field label={message("desk.audit.school")}>
          <Select value={place.query.get("school") ?? ""} onChange={(_, data) => choose({ school: data.value })}>
            <option value="">{message("desk.audit.anySchool")}</option>
            {board.summary?.schools.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={message("desk.audit.kind")}>
          <Select value={place.query.get("kind") ?? ""} onChange={(_, data) => choose({ kind: data.value })}>
            {["any" as const, ...AUDIT_KINDS].map((kind) => (
              <option key={kind} value={kind === "any" ? "" : kind}>
                {message(`desk.audit.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Answer answer={answer}>
        {(data) => <Entries data={data} turn={(page) => choose({ page: String(page) })} />}
      </Answer>
    </>
  );
}

function Entries({ data, turn }: { data: AuditAnswer; turn: (page: number) => void }) {
  const { total, page, size, entries } = data;
  if (entries.length === 0) return <p className="empty">{message("desk.audit.none")}</p>;
  const from = (page - 1) * size + 1;
  const to = from + entries.length - 1;
  return (
    <>
      <ol className="section audit-list" aria-label={message("desk.audit.list")}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at} className="quiet nowrap">
              {fullTime(new Date(entry.at))}
            </time>
            <span>{auditSentence(entry)}</span>
          </li>
        ))}
      </ol>
      <nav className="actions" aria-label={message("desk.audit.pages")}>
        <span role="status">{message("desk.audit.page", { from, to, total })}</span>
        {page > 1 && <Button onClick={() => turn(page - 1)}>{message("desk.audit.newer")}</Button>}
        {to < total && <Button onClick={() => turn(page + 1)}>{message("desk.audit.older")}</Button>}
      </nav>
    </>
  );
}
