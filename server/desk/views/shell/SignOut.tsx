import { Button } from "@fluentui/react-components";
import { SignOutRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { message } from "../../../../shared/messages/message.js";
import { Problem } from "../../api/problem.js";
import { useMediaQuery } from "../../state/use-media-query.js";

/** Ends the session; says so where the server did not hear it. */
export function SignOut({ signOut }: { signOut: () => Promise<void> }) {
  const narrow = useMediaQuery("(max-width: 40em)");
  const [problem, setProblem] = useState<string | null>(null);
  const leave = () => {
    setProblem(null);
    signOut().catch((cause: unknown) => {
      if (!(cause instanceof Problem)) throw cause;
      setProblem(cause.sentence);
    });
  };
  return (
    <>
      {problem !== null && <span role="alert">{problem}</span>}
      <Button appearance="subtle" icon={<SignOutRegular />} onClick={leave} aria-label={message("desk.signOut")}>
        {!narrow && message("desk.signOut")}
      </Button>
    </>
  );
}
