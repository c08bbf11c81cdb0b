import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ThemedProps {
  readonly dark: boolean;
  readonly children: ReactNode;
}

/** Fluent's theme for everything inside. */
export function Themed({ dark, children }: ThemedProps): ReactNode {
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={dark ? "app app-dark" : "app"}>
      {children}
    </FluentProvider>
  );
}
