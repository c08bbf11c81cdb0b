import { type Download, gzippedSize, pageDownload } from "../support/pane-download.js";

const KB = 1024;
/** English is fetched by those who read it, on top of a page that is Russian without it. */
const ENGLISH_KB = 15;

describe.each([
  ["taskpane.html", 112, 300],
  ["browser.html", 252, 305],
])("what %s downloads from the server, Office.js aside", (page, firstKb, wholeKb) => {
  const download = pageDownload("dist/addin", page);
  const kb = (files: readonly Download[]): number => gzippedSize(files) / KB;

  it(`is under ${firstKb} KB gzipped before the first view, and under ${wholeKb} with everything that may come later`, () => {
    const [first, later, english] = [kb(download.first), kb(download.later), kb(download.english)];
    process.stdout.write(
      `${page}: ${first.toFixed(0)} KB before the first view, ${later.toFixed(0)} KB later, ${english.toFixed(0)} KB of English\n`,
    );
    expect(download.first.some(({ file }) => file.startsWith(page.replace(".html", "")))).toBe(true);
    expect(first).toBeLessThan(firstKb);
    expect(first + later).toBeLessThan(wholeKb);
  });

  it("has its English in one file that comes later", () => {
    expect(download.english).toHaveLength(1);
    expect(kb(download.english)).toBeLessThan(ENGLISH_KB);
  });
});
