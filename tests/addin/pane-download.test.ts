import { gzippedSize, pageDownload } from "../support/pane-download.js";

const KB = 1024;

describe.each([
  ["taskpane.html", 300, 350],
  ["browser.html", 300, 380],
])("what %s downloads from the server, Office.js aside", (page, first, whole) => {
  it(`is under ${first} KB gzipped before the first view, and under ${whole} with everything that comes later`, () => {
    const download = pageDownload("dist/addin", page);
    const [before, after] = [gzippedSize(download.first), gzippedSize(download.later)].map((bytes) => bytes / KB);
    process.stdout.write(`${page}: ${before?.toFixed(0)} KB before the first view, ${after?.toFixed(0)} KB later\n`);
    expect(download.first.some(({ file }) => file.startsWith(page.replace(".html", "")))).toBe(true);
    expect(before).toBeLessThan(first);
    expect((before ?? Infinity) + (after ?? Infinity)).toBeLessThan(whole);
  });
});
