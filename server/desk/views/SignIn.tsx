import { Button, Card, Field, Input, MessageBar, MessageBarBody, Title2 } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { message } from "../../../shared/messages/message.js";
import { Problem } from "../api/problem.js";
import { LanguageLink } from "./shell/LanguageLink.js";
import { Product } from "./shell/Product.js";

interface SignInProps {
  /** Why the reader is asked to sign in, where they did not sign out. */
  readonly notice: string | null;
  readonly signIn: (code: string) => Promise<void>;
}

/** One box for the code from the letter. */
export function SignIn({ notice, signIn }: SignInProps) {
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (code.trim() === "") {
      setProblem(message("desk.signIn.empty"));
      return;
    }
    setBusy(true);
    setProblem(null);
    signIn(code.trim()).catch((cause: unknown) => {
      setBusy(false);
      if (!(cause instanceof Problem)) throw cause;
      setProblem(cause.sentence);
    });
  };

  return (
    <main className="sign-in">
      <Product />
      <Card className="sign-in-card" size="large">
        <Title2 as="h1">{message("desk.signIn.title")}</Title2>
        <p className="quiet">{message("desk.signIn.about")}</p>
        {notice !== null && (
          <MessageBar intent="info">
            <MessageBarBody>{notice}</MessageBarBody>
          </MessageBar>
        )}
        <form onSubmit={submit} className="sign-in-form" noValidate>
          <Field
            label={message("desk.signIn.code")}
            hint={message("desk.signIn.codeHint")}
            {...(problem === null ? {} : { validationState: "error", validationMessage: problem })}
          >
            <Input
              value={code}
              onChange={(_, data) => setCode(data.value)}
              autoComplete="one-time-code"
              autoFocus
              maxLength={64}
              spellCheck={false}
              size="large"
            />
          </Field>
          <Button appearance="primary" size="large" type="submit" disabledFocusable={busy}>
            {message(busy ? "desk.signIn.busy" : "desk.signIn.button")}
          </Button>
        </form>
        <p className="quiet">{message("desk.signIn.lost")}</p>
      </Card>
      <LanguageLink />
    </main>
  );
}
