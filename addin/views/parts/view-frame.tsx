import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { message } from "../../../shared/messages/message.js";
import { usePane } from "../pane-context.js";

interface ViewFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The one primary button, always in sight. */
  readonly action?: ReactNode;
  readonly back?: () => void;
}

/** A view below the first one: the way back, its title, its content. Focus moves to the title when it opens. */
export function ViewFrame({ title, children, action, back }: ViewFrameProps): ReactNode {
  const pane = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="view">
      <header className="view-header">
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={message("pane.back")}
          onClick={back ?? (() => pane.go("home"))}
        />
        <h1 ref={heading} tabIndex={-1} className="view-title">
          {title}
        </h1>
      </header>
      {/* It scrolls, so the keyboard must reach it even where nothing in it can be pressed. */}
      <div className="view-body" role="region" aria-label={title} tabIndex={0}>
        {children}
      </div>
      {action ? <footer className="view-action">{action}</footer> : null}
    </section>
  );
}
