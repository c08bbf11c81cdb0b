import { CheckmarkFilled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../../shared/messages/message.js";
import type { Figures } from "../../state/figures.js";
import type { PaneState, ViewName } from "../../state/pane-state.js";
import { usePane } from "../pane-context.js";

interface Step {
  readonly name: "sheet" | "check" | "fill" | "send";
  readonly view: ViewName;
  /** What is left to do there; 0 is done. */
  readonly left: number;
}

/** Where things stand, in four steps. It leads to each of them and forces no order. */
export function Steps({ state, figures }: { readonly state: PaneState; readonly figures: Figures }): ReactNode {
  const pane = usePane();
  const sent = state.book?.analysis.prepared?.request === null && figures.toSend === 0;
  const steps: readonly Step[] = [
    { name: "sheet", view: "columns", left: Math.max(figures.questions, figures.columnsDoubtful) },
    { name: "check", view: "check", left: figures.heldRows + figures.flaggedRows + figures.ofTables + figures.fixes },
    { name: "fill", view: "fill", left: figures.fills },
    { name: "send", view: "leaving", left: sent ? 0 : Math.max(1, figures.toSend) },
  ];
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.name} className={step.left === 0 ? "step step-done" : "step"}>
          <button type="button" className="step-button" onClick={() => pane.go(step.view)}>
            <span className="step-mark">{mark(step)}</span>
            <span className="step-name">{message(`pane.step.${step.name}`)}</span>
            <span className="hidden-text">
              {message("pane.step.left", { count: step.name === "send" && sent ? 0 : step.left })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function mark(step: Step): ReactNode {
  return step.left === 0 ? <CheckmarkFilled aria-hidden /> : <span aria-hidden>{step.left}</span>;
}
