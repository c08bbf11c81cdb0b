import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { LANGUAGE_MARK, useLanguageChange } from "./language-change.js";
import { popUpPlace } from "./parts/pop-up-place.js";
import { usePane, usePaneState } from "./pane-context.js";

/** What is needed seldom. */
export function PaneMenu(): ReactNode {
  const pane = usePane();
  const { session, door } = usePaneState();
  const language = useLanguageChange();
  return (
    <Menu mountNode={popUpPlace()}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={message("pane.menu")}
          {...{ [LANGUAGE_MARK]: "" }}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {door === "excel" ? (
            <>
              <MenuItem onClick={() => void pane.recheck()}>{message("pane.menu.recheck")}</MenuItem>
              <MenuItem onClick={() => void pane.mark()}>{message("pane.menu.mark")}</MenuItem>
              {/* Also where the pane has marked nothing: the workbook may have been closed with its marks. */}
              <MenuItem onClick={() => void pane.unmark()}>{message("pane.menu.unmark")}</MenuItem>
            </>
          ) : (
            <MenuItem onClick={pane.close}>{message("pane.menu.otherFile")}</MenuItem>
          )}
          <MenuItem onClick={() => pane.go("columns")}>{message("pane.menu.columns")}</MenuItem>
          {session.kind === "in" && session.me.school ? (
            <>
              <MenuItem onClick={() => pane.go("receipts")}>{message("pane.menu.receipts")}</MenuItem>
              <MenuItem onClick={() => pane.go("noPairs")}>{message("pane.menu.noPairs")}</MenuItem>
            </>
          ) : null}
          {session.kind === "in" ? (
            <MenuItem onClick={pane.signOut}>{message("pane.menu.signOut")}</MenuItem>
          ) : (
            <MenuItem onClick={() => pane.go("signIn")}>{message("pane.menu.signIn")}</MenuItem>
          )}
          <MenuItem lang={language.locale} onClick={language.change}>
            {language.name}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
