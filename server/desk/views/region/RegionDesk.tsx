import { lazy, Suspense } from "react";
import type { Me } from "../../../../shared/api/sign-in.js";
import { message } from "../../../../shared/messages/message.js";
import { DeskContext } from "../../state/desk-context.js";
import { usePlace } from "../../state/use-place.js";
import type { SummaryState } from "../../state/use-summary.js";
import { PageFault } from "../shell/PageFault.js";
import { LanguageLink } from "../shell/LanguageLink.js";
import { Product } from "../shell/Product.js";
import { SignOut } from "../shell/SignOut.js";
import { Wait } from "../parts/Wait.js";

interface RegionDeskProps {
  readonly me: Me;
  readonly csrfToken: string;
  readonly signOut: () => Promise<void>;
  readonly expire: () => void;
}

/** The region sees no board of schools: the server would refuse it. */
const NO_BOARD: SummaryState = { summary: null, readAt: null, problem: null, refresh: () => undefined };

const RegionPage = lazy(async () => ({ default: (await import("./RegionPage.js")).RegionPage }));

/** What stands around the one page that the region has. */
export function RegionDesk({ me, csrfToken, signOut, expire }: RegionDeskProps) {
  const { place, moves } = usePlace();
  return (
    <DeskContext value={{ me, csrfToken, place, moves, board: NO_BOARD, expire }}>
      <header className="top-bar region-bar">
        <button className="skip" onClick={() => document.querySelector<HTMLElement>("main h1")?.focus()}>
          {message("desk.skip")}
        </button>
        <Product />
        <span className="grow" />
        <LanguageLink />
        <SignOut signOut={signOut} />
      </header>
      <main className="page">
        <PageFault>
          <Suspense fallback={<Wait />}>
            <RegionPage />
          </Suspense>
        </PageFault>
      </main>
    </DeskContext>
  );
}
