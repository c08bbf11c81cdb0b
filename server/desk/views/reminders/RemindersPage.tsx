import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { DistrictSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { addressOf } from "../../state/place.js";
import { reminderText, silentSchools } from "../../state/reminder.js";
import { shownDate } from "../../state/shown-value.js";
import { spokenYears } from "../../state/time.js";
import { BoardProblem } from "../board/BoardProblem.js";
import { Section } from "../parts/Section.js";
import { PageHeading } from "../shell/PageHeading.js";

/** Who has not reported: a list that goes straight into a letter. */
export function RemindersPage() {
  const { me, board } = useDesk();
  const dueDate = board.summary ? board.summary.collection.dueDate : me.district.dueDate;
  return (
    <>
      <PageHeading
        title={message("desk.reminders.title")}
        note={message("desk.reminders.due", { due: dueDate === null ? "none" : shownDate(dueDate) })}
      />
      {board.problem && <BoardProblem problem={board.problem} readAt={board.readAt} retry={board.refresh} />}
      {board.summary && <Silent summary={board.summary} dueDate={dueDate} />}
    </>
  );
}

function Silent({ summary, dueDate }: { summary: DistrictSummary; dueDate: string | null }) {
  const names = silentSchools(summary);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  if (names.length === 0) return <p className="empty">{message("desk.reminders.none")}</p>;
  const text = reminderText(names, {
    years: spokenYears(summary.schoolYear).replaceAll("\u2060", ""),
    due: dueDate,
    address: `${window.location.origin}/`,
  });
  // Over plain http a browser keeps the clipboard to itself: then the text is selected, ready for Ctrl+C.
  const copy = () => {
    field.current?.select();
    const copied = navigator.clipboard as Clipboard | undefined;
    (copied?.writeText(text) ?? Promise.reject(new Error("no clipboard"))).then(
      () => setSaid(message("desk.reminders.copied")),
      () => setSaid(message("desk.reminders.selected")),
    );
  };
  return (
    <Section title={message("desk.reminders.silent", { count: names.length, total: summary.schools.length })}>
      <label className="labelled">
        {message("desk.reminders.text")}
        <textarea
          className="plain-text"
          ref={field}
          value={text}
          readOnly
          rows={Math.min(24, names.length + 5)}
          lang="ru"
        />
      </label>
      <div className="actions">
        <Button appearance="primary" icon={<CopyRegular />} onClick={copy}>
          {message("desk.reminders.copy")}
        </Button>
        <a className="plain" href={addressOf("schools")}>
          {message("desk.reminders.letters")}
        </a>
        <span role="status">{said}</span>
      </div>
    </Section>
  );
}
