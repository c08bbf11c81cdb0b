import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { drawBook } from "./draw-book.js";
import { readBack, SEEDS, told } from "./read-back.js";

const TEN_MINUTES = 600_000;

describe("a register written in any layout", () => {
  test(
    `is read back as it was, without an error (${String(SEEDS)} seeds)`,
    async () => {
      const results = await readBack(0, SEEDS);
      expect(results.filter(({ problems }) => problems.length > 0).map(told)).toEqual([]);
    },
    TEN_MINUTES,
  );
});

describe("the generator", () => {
  test("draws the same book from the same seed", () => {
    expect(drawBook(7)).toEqual(drawBook(7));
  });

  test("draws all its features within a quick run", () => {
    const features = new Set(Array.from({ length: 200 }, (_, seed) => drawBook(seed).features).flat());
    expect(features.size).toBeGreaterThan(75);
  });

  test("knows neither the dictionary nor the recogniser: only the comparing does", () => {
    const files = [__dirname, path.join(__dirname, "words")].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".ts"))
        .map((name) => path.join(folder, name)),
    );
    const importers = files.filter((file) =>
      /from "[^"]*shared\/(?:dictionary|recognise)\//.test(readFileSync(file, "utf8")),
    );
    expect(importers.map((file) => path.basename(file)).sort()).toEqual(["compare.ts", "shares.ts"]);
  });
});
