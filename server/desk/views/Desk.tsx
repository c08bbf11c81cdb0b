import { FluentProvider } from "@fluentui/react-components";
import { useMediaQuery } from "../state/use-media-query.js";
import { type SessionActions, useSession } from "../state/use-session.js";
import { RegionDesk } from "./region/RegionDesk.js";
import { Shell } from "./shell/Shell.js";
import { SignIn } from "./SignIn.js";
import { darkTheme, lightTheme } from "./theme.js";
import { WrongRole } from "./WrongRole.js";
import { Wait } from "./parts/Wait.js";

/** The coordinator's page, and the region's: signing in, and then its views. */
export function Desk() {
  const dark = useMediaQuery("(prefers-color-scheme: dark)");
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className="desk">
      <Page actions={useSession()} />
    </FluentProvider>
  );
}

function Page({ actions }: { actions: SessionActions }) {
  const { session } = actions;
  if (session.status === "checking") return <Wait />;
  if (session.status === "signed-out") return <SignIn notice={session.notice} signIn={actions.signIn} />;
  if (session.me.role === "region")
    return (
      <RegionDesk me={session.me} csrfToken={session.csrfToken} signOut={actions.signOut} expire={actions.expire} />
    );
  if (session.me.role !== "coordinator") return <WrongRole signOut={actions.signOut} />;
  const { me, csrfToken } = session;
  return <Shell me={me} csrfToken={csrfToken} signOut={actions.signOut} expire={actions.expire} />;
}
