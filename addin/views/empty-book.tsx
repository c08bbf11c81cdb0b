import { Button } from "@fluentui/react-components";
import { CalendarArrowRightRegular, DocumentSearchRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { saveFile } from "../file/save-file.js";
import { HomeHeader } from "./home-header.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { LineLink } from "./parts/line-link.js";

/** No register in the workbook: says what each sheet is taken for, and what to do. */
export function EmptyBook(): ReactNode {
  const pane = usePane();
  const { door, session } = usePaneState();
  const { sheets } = useBook().analysis.workbook;
  return (
    <section className="view">
      <HomeHeader />
      <div className="view-body">
        <div className="empty">
          <DocumentSearchRegular className="empty-sign" aria-hidden />
          <h2>{message("pane.empty.title")}</h2>
          <p>{message("pane.empty.needs")}</p>
        </div>
        <ul className="card why-list">
          {sheets.map((sheet) => (
            <li key={sheet.name}>
              <strong>{message("pane.home.sheet", { name: sheet.name })}</strong>
              <span>{sheet.why}</span>
            </li>
          ))}
        </ul>
        <div className="card">
          <LineLink
            icon={<CalendarArrowRightRegular className="sign sign-hint" aria-hidden />}
            onClick={() => pane.go("newRegister")}
          >
            {message("pane.empty.lastYear")}
          </LineLink>
        </div>
      </div>
      <footer className="view-action">
        {door === "excel" ? <InExcel /> : <InBrowser />}
        {session.kind === "in" && session.me.school ? (
          <LineLink quiet onClick={() => pane.go("noPairs")}>
            {message("pane.menu.noPairs")}
          </LineLink>
        ) : null}
      </footer>
    </section>
  );
}

function InExcel(): ReactNode {
  const pane = usePane();
  const { current } = pane.years();
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        className="primary"
        onClick={() => void pane.makeRegister({ schoolYear: current, pairs: [] })}
      >
        {message("pane.new.create")}
      </Button>
      <Button onClick={() => void pane.recheck()}>{message("pane.empty.recheck")}</Button>
    </>
  );
}

function InBrowser(): ReactNode {
  const pane = usePane();
  const { current } = pane.years();
  return (
    <>
      <Button appearance="primary" size="large" className="primary" onClick={pane.close}>
        {message("pane.empty.otherFile")}
      </Button>
      <Button onClick={() => void pane.saveBlank(current, saveFile)}>{message("pane.new.download")}</Button>
    </>
  );
}
