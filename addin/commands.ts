import type { Pane } from "./state/pane.js";
import { figuresOf } from "./state/figures.js";
import { whenIdle } from "./state/when-idle.js";
import type { PaneState } from "./state/pane-state.js";

/** What the ribbon's buttons are called in manifest.xml; «Панель» is Excel's own command. */
export const COMMANDS = { check: "estafeta.check", fill: "estafeta.fill", send: "estafeta.send" } as const;

/** What a ribbon button needs of Excel. */
export interface Ribbon {
  /** Ties a button of the manifest to what it does; the button waits until that is over. */
  associate(command: string, run: () => Promise<void>): void;
  /** Brings the pane in sight. */
  showPane(): Promise<void>;
}

/**
 * The buttons of the tab «Эстафета», in the one runtime that the pane lives in too (design §12). A button may start the
 * runtime, so each waits until the workbook has been opened.
 */
export function associateCommands(pane: Pane, ribbon: Ribbon, opened: Promise<void>): void {
  // A press during an action waits for its end: an action does not begin while another is going on.
  const ready = async (): Promise<void> => {
    await opened;
    await whenIdle(pane.store);
  };
  ribbon.associate(COMMANDS.check, async () => {
    await ready();
    await pane.recheck();
    // First the view, for going to one takes away what was said before.
    pane.go("check");
    await pane.mark();
    await ribbon.showPane();
  });
  ribbon.associate(COMMANDS.fill, async () => {
    await ready();
    pane.go("fill");
    await ribbon.showPane();
  });
  ribbon.associate(COMMANDS.send, async () => {
    await ready();
    await pane.recheck();
    const place = placeBeforeSending(pane.store.state());
    if (place === null) await pane.send();
    else pane.go(place);
    // With the receipt, or with what stands in the way.
    await ribbon.showPane();
  });
}

/** The view where a person is needed before anything is sent; `null` when nobody is. */
export function placeBeforeSending(state: PaneState): "signIn" | "home" | "check" | "leaving" | null {
  if (state.session.kind === "out") return "signIn";
  const { book } = state;
  if (!book) return "home";
  const figures = figuresOf(book.analysis);
  if (figures.heldRows > 0) return "check";
  if (figures.questions + figures.columnsDoubtful > 0 || figures.toSend + state.withdrawn.size === 0) return "home";
  return book.memory.approved ? null : "leaving";
}
