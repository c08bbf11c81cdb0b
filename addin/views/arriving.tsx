import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";

const STEPS = ["sheet", "check", "fill", "send"] as const;

/** The first look, until the workbook is there: what this is, and the four steps where they are going to stand. */
export function Arriving({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <section className="view" aria-busy>
      <header className="home-header">
        <div className="home-names">
          <h1 className="home-title">{message("pane.name")}</h1>
          <p className="home-sub">{message("pane.landing.lead")}</p>
        </div>
      </header>
      <div className="view-body">
        <ol className="steps">
          {STEPS.map((step) => (
            <li key={step} className="step step-arriving">
              <span className="step-mark" aria-hidden />
              <span className="step-name">{message(`pane.step.${step}`)}</span>
            </li>
          ))}
        </ol>
        {children}
      </div>
    </section>
  );
}
