import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";

interface LeaveQuestionProps {
  readonly leave: () => void;
  readonly stay: () => void;
}

/** Asks before a page with something unsaved is left. */
export function LeaveQuestion({ leave, stay }: LeaveQuestionProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{message("desk.leave")}</MessageBarBody>
      <MessageBarActions>
        <Button autoFocus onClick={stay}>
          {message("desk.leave.stay")}
        </Button>
        <Button appearance="subtle" onClick={leave}>
          {message("desk.leave.go")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
