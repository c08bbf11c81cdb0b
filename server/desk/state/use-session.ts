import { useCallback, useEffect, useState } from "react";
import type { SessionAnswer } from "../../../shared/api/sign-in.js";
import { message } from "../../../shared/messages/message.js";
import { currentSession, signIn, signOut } from "../api/client.js";
import { Problem } from "../api/problem.js";

export type Session =
  | { readonly status: "checking" }
  /** `notice` says why, where the reader did not sign out. */
  | { readonly status: "signed-out"; readonly notice: string | null }
  | ({ readonly status: "signed-in" } & SessionAnswer);

export interface SessionActions {
  readonly session: Session;
  /** Throws a `Problem` when the code is refused. */
  readonly signIn: (code: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** The server no longer knows this session. */
  readonly expire: () => void;
}

/** Who is signed in: asked of the server when the page opens, because a script cannot see the cookie. */
export function useSession(): SessionActions {
  const [session, setSession] = useState<Session>({ status: "checking" });

  useEffect(() => {
    const opened = new AbortController();
    currentSession(opened.signal).then(
      (answer) => setSession({ status: "signed-in", ...answer }),
      (cause: unknown) => {
        if (opened.signal.aborted) return;
        if (!(cause instanceof Problem)) throw cause;
        setSession({ status: "signed-out", notice: cause.signedOut ? null : cause.sentence });
      },
    );
    return () => opened.abort();
  }, []);

  const csrfToken = session.status === "signed-in" ? session.csrfToken : null;
  return {
    session,
    signIn: useCallback(async (code: string) => setSession({ status: "signed-in", ...(await signIn(code)) }), []),
    signOut: useCallback(async () => {
      if (csrfToken !== null) await signOut(csrfToken).catch(unlessSignedOut);
      setSession({ status: "signed-out", notice: null });
    }, [csrfToken]),
    expire: useCallback(() => setSession({ status: "signed-out", notice: message("desk.signIn.expired") }), []),
  };
}

/** Whom the server no longer knows need not be signed out. */
function unlessSignedOut(cause: unknown): void {
  if (!(cause instanceof Problem && cause.signedOut)) throw cause;
}
