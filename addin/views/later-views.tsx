import { Button } from "@fluentui/react-components";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { message } from "../../shared/messages/message.js";
import type { ViewName } from "../state/pane-state.js";

type LaterView = Exclude<ViewName, "home">;

/** Views that the first look does not need. */
const LOADERS: Readonly<Record<LaterView, () => Promise<ComponentType>>> = {
  check: async () => (await import("./check.js")).Check,
  fixes: async () => (await import("./fixes.js")).Fixes,
  columns: async () => (await import("./columns.js")).Columns,
  fill: async () => (await import("./fill.js")).Fill,
  leaving: async () => (await import("./leaving.js")).Leaving,
  gone: async () => (await import("./gone.js")).Gone,
  district: async () => (await import("./district.js")).District,
  returned: async () => (await import("./returned.js")).Returned,
  noPairs: async () => (await import("./no-pairs.js")).NoPairs,
  receipts: async () => (await import("./receipts.js")).Receipts,
  newRegister: async () => (await import("./new-register.js")).NewRegister,
  settings: async () => (await import("./settings.js")).Settings,
  receipt: async () => (await import("./receipt.js")).Receipt,
  signIn: async () => (await import("./sign-in.js")).SignIn,
};
const NAMES = Object.keys(LOADERS) as LaterView[];

const loaded = new Map<LaterView, ComponentType>();

/**
 * Fetches them all after the first paint, so that a view opens without a blink, and opens at all when the network is
 * gone by then. What does not come now is asked for again when its view is opened.
 */
export function fetchLaterViews(): void {
  void Promise.allSettled(NAMES.map(load));
}

/** A view that may still be on its way. React's own `lazy` would show its fallback even for one that is there. */
export function LaterView({ name }: { readonly name: LaterView }): ReactNode {
  const [, setArrived] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (loaded.has(name)) return;
    let isShown = true;
    load(name).then(
      () => isShown && setArrived(true),
      () => isShown && setFailed(true),
    );
    return () => {
      isShown = false;
    };
  }, [name, failed]);
  const View = loaded.get(name);
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

async function load(name: LaterView): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, await LOADERS[name]());
}
