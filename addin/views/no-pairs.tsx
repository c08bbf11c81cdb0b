import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { ownPairs } from "../state/figures.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { ViewFrame } from "./parts/view-frame.js";
import { yearText } from "./words.js";

/** «В школе пар нет»: what it means, a question where the workbook says otherwise, and the one button. */
export function NoPairs(): ReactNode {
  const pane = usePane();
  const { session } = usePaneState();
  const inBook = ownPairs(useBook().analysis).length;
  if (session.kind !== "in")
    return (
      <ViewFrame title={message("pane.noPairs.title")}>
        <p className="lead">{message("pane.noPairs.signIn")}</p>
      </ViewFrame>
    );
  const { schoolYear, closed } = session.me.district;
  const year = yearText(schoolYear);
  const inDistrict = session.kept.filter((pair) => pair.state === "active" && pair.schoolYear === schoolYear).length;
  const button = (
    <Button
      appearance={inBook > 0 ? "secondary" : "primary"}
      size="large"
      className="primary"
      onClick={() => void pane.declareNoPairs()}
    >
      {message(inBook > 0 ? "pane.noPairs.declareAnyway" : "pane.noPairs.declare")}
    </Button>
  );
  return (
    <ViewFrame title={message("pane.noPairs.title")} action={inDistrict > 0 || closed ? null : button}>
      <p className="lead">{closed ? message("pane.send.closed", { year }) : message("pane.noPairs.lead", { year })}</p>
      {inDistrict > 0 ? (
        <p className="lead">{message("pane.noPairs.inDistrict", { count: inDistrict })}</p>
      ) : inBook > 0 && !closed ? (
        <p className="lead">{message("pane.noPairs.inBook", { count: inBook })}</p>
      ) : null}
    </ViewFrame>
  );
}
