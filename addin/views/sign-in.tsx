import { Button, Field, Input } from "@fluentui/react-components";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { message } from "../../shared/messages/message.js";
import { usePane, usePaneState } from "./pane-context.js";
import { LetterPicture } from "./parts/letter-picture.js";
import { ViewFrame } from "./parts/view-frame.js";

/** One box for the code from the district's letter. Spaces and dashes do not matter. */
export function SignIn(): ReactNode {
  const pane = usePane();
  const { busy } = usePaneState();
  const [code, setCode] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (code.trim().length < 4) return setMissing(true);
    void pane.signIn(code);
  };
  return (
    <ViewFrame title={message("pane.signIn.title")}>
      <form className="sign-in" onSubmit={submit}>
        <LetterPicture />
        <Field
          label={message("pane.signIn.label")}
          hint={message("pane.signIn.hint")}
          {...(isMissing ? { validationMessage: message("pane.signIn.missing") } : {})}
        >
          <Input
            size="large"
            className="code"
            value={code}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={64}
            onChange={(_, data) => {
              setCode(data.value);
              setMissing(false);
            }}
          />
        </Field>
        <Button appearance="primary" size="large" className="primary" type="submit" disabled={busy !== null}>
          {message("pane.signIn.button")}
        </Button>
        <details className="help">
          <summary>{message("pane.signIn.lost")}</summary>
          <p>{message("pane.signIn.lostHelp")}</p>
        </details>
      </form>
    </ViewFrame>
  );
}
