import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { useLanguageChange } from "./language-change.js";
import { type MenuEntry, MenuButton } from "./parts/menu-button.js";
import { usePane, usePaneState } from "./pane-context.js";

/** What is needed seldom. */
export function PaneMenu(): ReactNode {
  const pane = usePane();
  const { session, door } = usePaneState();
  const language = useLanguageChange();
  const ofDoor: readonly MenuEntry[] =
    door === "excel"
      ? [
          { name: message("pane.menu.recheck"), choose: () => void pane.recheck() },
          { name: message("pane.menu.mark"), choose: () => void pane.mark() },
          // Also where the pane has marked nothing: the workbook may have been closed with its marks.
          { name: message("pane.menu.unmark"), choose: () => void pane.unmark() },
        ]
      : [{ name: message("pane.menu.otherFile"), choose: pane.close }];
  const ofSchool: readonly MenuEntry[] =
    session.kind === "in" && session.me.school
      ? [
          { name: message("pane.menu.receipts"), choose: () => pane.go("receipts") },
          { name: message("pane.menu.noPairs"), choose: () => pane.go("noPairs") },
        ]
      : [];
  const ofSession: MenuEntry =
    session.kind === "in"
      ? { name: message("pane.menu.signOut"), choose: pane.signOut }
      : { name: message("pane.menu.signIn"), choose: () => pane.go("signIn") };
  const entries = [
    ...ofDoor,
    { name: message("pane.menu.columns"), choose: () => pane.go("columns") },
    ...ofSchool,
    { name: message("pane.menu.newRegister"), choose: () => pane.go("newRegister") },
    { name: message("pane.menu.settings"), choose: () => pane.go("settings") },
    ofSession,
    { name: language.name, lang: language.locale, choose: language.change },
  ];
  return <MenuButton name={message("pane.menu")} entries={entries} />;
}
