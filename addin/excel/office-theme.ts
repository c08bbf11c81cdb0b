/**
 * Whether Office's theme is dark: told by the brightness of its background. Excel on the web may give no theme; then
 * the browser's own preference counts.
 */
export function isOfficeDark(): boolean {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (!match) return window.matchMedia("(prefers-color-scheme: dark)").matches;
  const [red = 255, green = 255, blue = 255] = match.slice(1, 4).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
