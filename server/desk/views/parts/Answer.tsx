import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { message } from "../../../../shared/messages/message.js";
import type { AnswerState } from "../../state/use-answer.js";
import { Wait } from "./Wait.js";

interface AnswerProps<T> {
  readonly answer: AnswerState<T>;
  readonly children: (data: T) => ReactNode;
}

/** What the server has answered; before it a wait that shows itself after a second, and a refusal in words. */
export function Answer<T>({ answer: { data, problem, reload }, children }: AnswerProps<T>) {
  return (
    <>
      {problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problem.sentence}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={reload}>{message("desk.problem.retry")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {data !== null ? children(data) : !problem && <Wait />}
    </>
  );
}
