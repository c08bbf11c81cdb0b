import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { message } from "../../../../shared/messages/message.js";

/** Stands around a page: when its code does not come or fails, the reader is told so, and the navigation stays. */
export class PageFault extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{message("desk.fault")}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>{message("desk.fault.reload")}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
