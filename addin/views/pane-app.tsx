import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { message } from "../../shared/messages/message.js";
import type { Pane } from "../state/pane.js";
import type { PaneState } from "../state/pane-state.js";
import { LANGUAGE_MARK } from "./language-change.js";
import { Home } from "./home.js";
import { LaterView } from "./later-views.js";
import { PaneProvider, usePaneState } from "./pane-context.js";
import { Notices } from "./parts/notices.js";
import { Themed } from "./themed.js";

interface PaneAppProps {
  readonly pane: Pane;
  readonly dark: boolean;
  readonly children: ReactNode;
}

/** Theme and state for everything inside. */
export function PaneApp({ pane, dark, children }: PaneAppProps): ReactNode {
  return (
    <Themed dark={dark}>
      <PaneProvider pane={pane}>
        <InLanguage>{children}</InLanguage>
      </PaneProvider>
    </Themed>
  );
}

/** In another language everything is said anew; the focus stays where the language was changed. */
function InLanguage({ children }: { readonly children: ReactNode }): ReactNode {
  const { locale } = usePaneState();
  const spoken = useRef(locale);
  useEffect(() => {
    if (spoken.current === locale) return;
    spoken.current = locale;
    document.querySelector<HTMLElement>(`[${LANGUAGE_MARK}]`)?.focus();
  }, [locale]);
  return <Fragment key={locale}>{children}</Fragment>;
}

/** The pane itself; `empty` is what stands there until a workbook is open. */
export function PaneColumn({ empty }: { readonly empty: ReactNode }): ReactNode {
  const state = usePaneState();
  return (
    <main className="pane" aria-label={message("pane.name")}>
      <Notices />
      <CurrentView state={state} empty={empty} />
    </main>
  );
}

function CurrentView({ state, empty }: { readonly state: PaneState; readonly empty: ReactNode }): ReactNode {
  if (state.view === "signIn") return <LaterView key="signIn" name="signIn" />;
  if (!state.book) return empty;
  return state.view === "home" ? <Home /> : <LaterView key={state.view} name={state.view} />;
}
