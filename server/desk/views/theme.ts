import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** Fluent's sizes of type are pixels; as rem they follow the size that the reader has set in the browser. */
function followReader(theme: Theme): Theme {
  const scaled = Object.entries(theme).map(([token, value]): [string, unknown] => {
    const pixels = /^(?:fontSize|lineHeight)/.test(token) ? /^(\d+)px$/.exec(String(value)) : null;
    return [token, pixels ? `${Number(pixels[1]) / 16}rem` : value];
  });
  return Object.fromEntries(scaled) as unknown as Theme;
}

export const lightTheme = followReader(webLightTheme);
export const darkTheme = followReader(webDarkTheme);
