import { Button, Card, Link } from "@fluentui/react-components";
import { message } from "../../../shared/messages/message.js";
import { LanguageLink } from "./shell/LanguageLink.js";
import { Product } from "./shell/Product.js";

/** A curator's code opens the pane, not the board of the whole district. */
export function WrongRole({ signOut }: { signOut: () => Promise<void> }) {
  return (
    <main className="sign-in">
      <Product />
      <Card className="sign-in-card" size="large">
        <p>{message("desk.signIn.wrongRole")}</p>
        <Link href="/">{message("desk.signIn.toBrowserDoor")}</Link>
        <Button onClick={() => void signOut()}>{message("desk.signOut")}</Button>
      </Card>
      <LanguageLink />
    </main>
  );
}
