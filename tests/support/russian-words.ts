import type { Frame, Page } from "playwright-core";

/** What is read or heard on a page besides its text. */
const SPOKEN = ["aria-label", "aria-description", "title", "placeholder", "alt"];

/** The Russian words of a text, in small letters; initials are none. */
export function russianWordsOf(text: string): string[] {
  return text.toLowerCase().match(/[а-яё]{2,}/g) ?? [];
}

/**
 * The Russian words that a page shows or has read aloud, but for known ones, which are data, and for quotations in «»,
 * which are to be written into a sheet.
 */
export async function russianWordsOn(page: Page | Frame, known: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate((attributes) => {
    const elements = [...document.body.querySelectorAll("*")].filter((element) => element.getClientRects().length > 0);
    const heard = elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ""));
    return [document.title, document.body.innerText, ...heard];
  }, SPOKEN);
  const words = texts.flatMap((text) => russianWordsOf(text.replace(/«[^«»]*»/g, "")));
  return [...new Set(words)].filter((word) => !known.has(word));
}
