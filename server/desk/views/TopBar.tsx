import { Button } from "@fluentui/react-components";
import { SignOutRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { message } from "../../../shared/messages/message.js";
import { Problem } from "../api/problem.js";
import { Product } from "./Product.js";

/** What stands above every page of the desk. */
export function TopBar({ signOut }: { signOut: () => Promise<void> }) {
  const [problem, setProblem] = useState<string | null>(null);
  const leave = () => {
    setProblem(null);
    signOut().catch((cause: unknown) => {
      if (!(cause instanceof Problem)) throw cause;
      setProblem(cause.sentence);
    });
  };
  return (
    <header className="top-bar">
      <Product />
      {problem !== null && <span role="alert">{problem}</span>}
      <Button appearance="subtle" icon={<SignOutRegular />} onClick={leave}>
        {message("desk.signOut")}
      </Button>
    </header>
  );
}
