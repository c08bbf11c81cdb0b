import { Suspense } from "react";
import type { Me } from "../../../../shared/api/sign-in.js";
import { DeskContext } from "../../state/desk-context.js";
import { usePlace } from "../../state/use-place.js";
import { useSummary } from "../../state/use-summary.js";
import { PAGES } from "../pages.js";
import { LeaveQuestion } from "./LeaveQuestion.js";
import { NoSuchPage } from "./NoSuchPage.js";
import { PageFault } from "./PageFault.js";
import { TopBar } from "./TopBar.js";
import { Wait } from "../parts/Wait.js";

interface ShellProps {
  readonly me: Me;
  readonly csrfToken: string;
  readonly signOut: () => Promise<void>;
  readonly expire: () => void;
}

/** What stands around every page: the way to the others, the merged workbook, and the page that the address names. */
export function Shell({ me, csrfToken, signOut, expire }: ShellProps) {
  const board = useSummary(expire);
  const { place, moves, wanted, leave, stay } = usePlace();
  const Content = PAGES.find(({ view }) => view === place.view)?.Content ?? NoSuchPage;
  return (
    <DeskContext value={{ me, csrfToken, place, moves, board, expire }}>
      <TopBar signOut={signOut} />
      <main className="page">
        {wanted !== null && <LeaveQuestion leave={leave} stay={stay} />}
        <PageFault key={place.view}>
          <Suspense fallback={<Wait />}>
            <Content />
          </Suspense>
        </PageFault>
      </main>
    </DeskContext>
  );
}
