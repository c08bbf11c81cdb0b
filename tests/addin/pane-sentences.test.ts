import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../shared/messages/catalogue.js";
import { ENGLISH as SCREEN_ENGLISH } from "../../shared/messages/en/catalogue.js";
import { ENGLISH } from "../../shared/messages/en/pane-catalogue.js";
import { CATALOGUE as PANE_CATALOGUE } from "../../shared/messages/pane-catalogue.js";

/** The server's own sentences: a page has them in English alone, for in Russian they come from the server as they are. */
const FROM_THE_SERVER = "api.";

const built = "dist/addin/assets";
const scripts = readdirSync(built)
  .filter((file) => file.endsWith(".js"))
  .map((file) => readFileSync(join(built, file), "utf8"))
  // English is a file of its own, with the server's refusals on top.
  .filter((script) => !script.includes(ENGLISH["pane.title"]));
const absent = Object.keys(CATALOGUE).filter((key) => !Object.hasOwn(PANE_CATALOGUE, key));

describe("the sentences in the pane's bundle", () => {
  it("are all that its code asks for by name", () => {
    const quotes = ['"', "'", "`"];
    const named = (key: string): boolean =>
      scripts.some((script) => quotes.some((quote) => script.includes(quote + key + quote)));
    expect(named("pane.title")).toBe(true);
    expect(absent.filter(named)).toEqual([]);
  });

  it("are all that its code puts a name together for", () => {
    const stems = new Set(
      scripts.flatMap((script) => [...script.matchAll(/`([a-zA-Z]+\.[a-zA-Z.]*)\$\{/g)].map(([, stem]) => stem)),
    );
    expect(stems).toContain("pane.kind.");
    stems.delete(FROM_THE_SERVER);
    expect([...stems].filter((stem) => absent.some((key) => key.startsWith(stem ?? "")))).toEqual([]);
  });

  it("have their English, as far as they are said on a screen, and the server's refusals have theirs", () => {
    const said = Object.entries(SCREEN_ENGLISH).filter(
      ([key]) => Object.hasOwn(PANE_CATALOGUE, key) || key.startsWith(FROM_THE_SERVER),
    );
    expect(ENGLISH).toEqual(Object.fromEntries(said));
  });

  it("are none of the shell's, the desk's and the reports'", () => {
    const strangers = ["cli.description", "desk.title", "report.title"] as const;
    expect(scripts.some((script) => script.includes(CATALOGUE["pane.title"]))).toBe(true);
    expect(strangers.filter((key) => scripts.some((script) => script.includes(CATALOGUE[key])))).toEqual([]);
  });
});
