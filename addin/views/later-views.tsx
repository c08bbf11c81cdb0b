import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { message } from "../../shared/messages/message.js";
import type { EVERY_VIEW, LaterViewName } from "./every-view.js";

let views: typeof EVERY_VIEW | null = null;

/**
 * Fetches them all after the first look, so that a view opens without a blink, and opens at all when the network is
 * gone by then. What does not come now is asked for again when a view is opened.
 */
export function fetchLaterViews(): void {
  void load().catch(() => undefined);
}

/** A view that may still be on its way. React's own `lazy` would show its fallback even for one that is there. */
export function LaterView({ name }: { readonly name: LaterViewName }): ReactNode {
  const [, setArrived] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (views) return;
    let isShown = true;
    load().then(
      () => isShown && setArrived(true),
      () => isShown && setFailed(true),
    );
    return () => {
      isShown = false;
    };
  }, [failed]);
  const View = views?.[name];
  if (View) return <View />;
  if (!failed) return null;
  return (
    <div className="opening">
      <p>{message("pane.view.failed")}</p>
      <Button appearance="primary" onClick={() => setFailed(false)}>
        {message("pane.view.again")}
      </Button>
    </div>
  );
}

async function load(): Promise<void> {
  views ??= (await import("./every-view.js")).EVERY_VIEW;
}
