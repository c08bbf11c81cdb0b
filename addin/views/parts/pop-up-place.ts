/** Where pop-ups are put: inside the pane's landmark, where a screen reader finds them. */
export function popUpPlace(): HTMLElement | null {
  return document.querySelector<HTMLElement>("main.pane");
}
