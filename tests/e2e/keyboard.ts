import type { Page } from "playwright-core";

/** More controls than any view has before the one that is looked for. */
const LIMIT = 120;

/** Goes with the tabulator to the control of a name, where the focus must be seen. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < LIMIT; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      const own = getComputedStyle(element);
      // Some of Fluent's controls draw the ring, or a line below, beside themselves.
      const beside = getComputedStyle(element, "::after");
      const around = element.parentElement ? getComputedStyle(element.parentElement, "::after") : beside;
      const lines = [own.outlineStyle, beside.outlineStyle, beside.borderTopStyle, around.borderBottomStyle];
      return {
        name: (label ?? element.getAttribute("aria-label") ?? element.textContent).trim(),
        isSeen: lines.some((style) => style !== "none"),
      };
    });
    if (!name.test(focused.name)) continue;
    if (!focused.isSeen) throw new Error(`the focus is not seen on «${focused.name}»`);
    return;
  }
  throw new Error(`the tabulator does not reach ${String(name)}`);
}

/** Goes to the control of a name and presses it. */
export async function pressByKeyboard(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
