import { Button } from "@fluentui/react-components";
import { SignOutRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { message } from "../../../../shared/messages/message.js";
import { Problem } from "../../api/problem.js";
import { useDesk } from "../../state/desk-context.js";
import { useMediaQuery } from "../../state/use-media-query.js";
import { Download } from "./Download.js";
import { LanguageLink } from "./LanguageLink.js";
import { Navigation } from "./Navigation.js";
import { Product } from "./Product.js";

/** What stands above every page of the desk. */
export function TopBar({ signOut }: { signOut: () => Promise<void> }) {
  const { place } = useDesk();
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
    <header className="top-bar">
      <button className="skip" onClick={() => document.querySelector<HTMLElement>("main h1")?.focus()}>
        {message("desk.skip")}
      </button>
      <Product />
      <Navigation place={place} />
      {problem !== null && <span role="alert">{problem}</span>}
      <Download />
      <LanguageLink />
      <Button appearance="subtle" icon={<SignOutRegular />} onClick={leave} aria-label={message("desk.signOut")}>
        {!narrow && message("desk.signOut")}
      </Button>
    </header>
  );
}
