import { LightbulbRegular, PersonDeleteRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { figuresOf, hasRegister } from "../state/figures.js";
import { CarryLine } from "./carry-line.js";
import { ColumnsLine } from "./columns-line.js";
import { EmptyBook } from "./empty-book.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { HomeHeader } from "./home-header.js";
import { FindingLines } from "./home-findings.js";
import { OutboxLine } from "./outbox-line.js";
import { LineLink } from "./parts/line-link.js";
import { SendButton } from "./parts/send-button.js";
import { Steps } from "./parts/steps.js";
import { DistrictLines, ReturnedLine } from "./district-lines.js";
import { SheetCards } from "./sheet-cards.js";

/** The whole state in one look; each line leads into one view and back. */
export function Home(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const book = useBook();
  if (!hasRegister(book)) return <EmptyBook />;
  const figures = figuresOf(book.analysis);
  const gone = book.analysis.prepared?.gone.length ?? 0;
  return (
    <section className="view">
      <HomeHeader />
      <div className="view-body">
        <Steps state={state} figures={figures} />
        <SheetCards />
        <div className="card">
          <ReturnedLine />
          <ColumnsLine figures={figures} />
          <FindingLines figures={figures} />
          {figures.fills > 0 ? (
            <LineLink
              icon={<LightbulbRegular className="sign sign-hint" aria-hidden />}
              onClick={() => pane.go("fill")}
            >
              {message("pane.home.fill", { count: figures.fills })}
            </LineLink>
          ) : null}
          <CarryLine />
          <DistrictLines />
          {gone > 0 ? (
            <LineLink
              icon={<PersonDeleteRegular className="sign sign-warning" aria-hidden />}
              onClick={() => pane.go("gone")}
            >
              {message("pane.home.gone", { count: gone })}
            </LineLink>
          ) : null}
        </div>
        <OutboxLine />
      </div>
      <footer className="view-action">
        <SendButton />
        {book.analysis.prepared ? (
          <LineLink quiet onClick={() => pane.go("leaving")}>
            {message("pane.home.leaving")}
          </LineLink>
        ) : null}
      </footer>
    </section>
  );
}
