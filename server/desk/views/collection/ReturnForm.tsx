import { Button, Field, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { LONGEST_COMMENT, type ReturnRequest } from "../../../../shared/api/returns.js";
import type { SchoolPage } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { sendBack } from "../../api/collection.js";
import { returnRequests, type SentBack } from "../../state/send-back.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";

interface ReturnFormProps {
  readonly page: SchoolPage;
  readonly pairs: SentBack;
  readonly sent: () => void;
  readonly cancel: () => void;
}

/** The comment with which rows or a whole register go back; what is typed stays until it is sent. */
export function ReturnForm({ page, pairs, sent, cancel }: ReturnFormProps) {
  const [comment, setComment] = useState("");
  useUnsaved(comment.trim() !== "");
  const [empty, setEmpty] = useState(false);
  const [attempt, setAttempt] = useState<readonly ReturnRequest[]>([]);
  const { busy, problem, send } = useChange();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setEmpty(comment.trim() === "");
    if (comment.trim() === "") return;
    const requests = isOf(attempt, comment, pairs)
      ? attempt
      : returnRequests({ schoolId: page.school.id, schoolYear: page.schoolYear, comment }, pairs);
    setAttempt(requests);
    for (const request of requests) if ((await send((token) => sendBack(token, request))) === null) return;
    sent();
  };
  return (
    <form className="return-form" onSubmit={(event) => void submit(event)}>
      <ChangeProblem problem={problem} />
      <Field
        label={message("desk.collect.comment")}
        hint={message("desk.collect.commentHint")}
        {...(empty ? { validationState: "error", validationMessage: message("desk.collect.empty") } : {})}
      >
        <Textarea
          value={comment}
          onChange={(_, data) => setComment(data.value)}
          maxLength={LONGEST_COMMENT}
          rows={2}
          resize="vertical"
          autoFocus
        />
      </Field>
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {message("desk.collect.send")}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={cancel}>
          {message("desk.collect.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The same words about the same rows are the same attempt: their ids must not change. */
function isOf(attempt: readonly ReturnRequest[], comment: string, pairs: SentBack): boolean {
  return (
    attempt.length === pairs.length && attempt.every((one, at) => one.comment === comment && one.pairId === pairs[at])
  );
}
