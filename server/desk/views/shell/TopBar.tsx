import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { Download } from "./Download.js";
import { LanguageLink } from "./LanguageLink.js";
import { Navigation } from "./Navigation.js";
import { Product } from "./Product.js";
import { SignOut } from "./SignOut.js";

/** What stands above every page of the desk. */
export function TopBar({ signOut }: { signOut: () => Promise<void> }) {
  const { place } = useDesk();
  return (
    <header className="top-bar">
      <button className="skip" onClick={() => document.querySelector<HTMLElement>("main h1")?.focus()}>
        {message("desk.skip")}
      </button>
      <Product />
      <Navigation place={place} />
      <Download />
      <LanguageLink />
      <SignOut signOut={signOut} />
    </header>
  );
}
