import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { COMMANDS } from "../addin/commands.js";
import { startServer } from "./support/start-server.js";
import { allElements, elementsNamed, parseXml, type XmlElement } from "./support/xml.js";

/** An address as a town would have it. */
const TOWN = "https://nastavniki.example.ru:8443/";

/** What Excel was last given: whoever changes the manifest raises Version, and writes both down here. */
const HANDED_OUT = { version: "1.1.0.0", sha256: "cb0beb3da3d4884e2dd7ec498267e66aedce50afb6845c3b34f54b1229f6fdfa" };

const child = (parent: XmlElement, name: string): XmlElement => {
  const found = parent.children.filter((each) => each.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`<${parent.name}> has ${found.length} <${name}>`);
  return found[0];
};
const childNames = (element: XmlElement): string[] => element.children.map((each) => each.name);

/** The default text and its translations, whichever kind of element holds them. */
const textsOf = (element: XmlElement): string[] => [
  element.attributes["DefaultValue"] ?? "",
  ...element.children.map((override) => override.attributes["Value"] ?? ""),
];

/** For a list of names in which one may be repeated. */
const once = (name: string, index: number, names: readonly string[]): boolean => names.indexOf(name) === index;

/** Width and height in the header of a PNG file. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is not a PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The manifest as a server with this address gives it. */
async function served(address: string): Promise<string> {
  const server = await startServer({ PUBLIC_URL: address });
  const { status, text } = await server.call("/manifest.xml");
  await server.stop();
  if (status !== 200) throw new Error(`GET /manifest.xml answers ${status}: ${text}`);
  return text;
}

describe("manifest.xml in the hands of Excel", () => {
  const version = child(parseXml(readFileSync("manifest.xml", "utf8")), "Version").text;

  it("is the one that was handed out, or has a higher version: Excel keeps the old one otherwise", () => {
    const sha256 = createHash("sha256").update(readFileSync("manifest.xml")).digest("hex");
    expect({ version, sha256 }).toEqual(HANDED_OUT);
  });
});

const MANIFESTS: readonly (readonly [title: string, base: string, text: () => Promise<string>])[] = [
  ["manifest.xml", "https://localhost:3000/", () => readFile("manifest.xml", "utf8")],
  ["GET /manifest.xml of a server with an address", TOWN, () => served(TOWN)],
];

describe.each(MANIFESTS)("%s", (_, base, text) => {
  let manifest: XmlElement;
  let overrides: XmlElement;
  let resources: readonly XmlElement[];
  let addresses: readonly string[];
  beforeAll(async () => {
    manifest = parseXml(await text());
    overrides = child(manifest, "VersionOverrides");
    resources = child(overrides, "Resources").children.flatMap((group) => group.children);
    addresses = allElements(manifest)
      .flatMap((element) => [element.attributes["DefaultValue"], element.attributes["Value"]])
      .filter((value): value is string => /^\w+:\/\//.test(value ?? ""));
  });

  /** The file behind an address of the pane: what Vite copies from addin/public lies under /pane/. */
  const iconFile = (address: string): string => join("addin/public", address.slice(`${base}pane/`.length));

  describe("as the whole", () => {
    it("keeps the id that workbooks know", () => {
      expect(child(manifest, "Id").text).toBe("4b0d1f6e-7c35-4f0a-9a52-6e1c83d7b4f2");
    });

    it("has a version of at most four parts of at most five digits", () => {
      expect(child(manifest, "Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
    });

    it("has its elements in the order that the schema demands", () => {
      expect(childNames(manifest)).toEqual([
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "Hosts",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ]);
      expect(childNames(overrides)).toEqual(["Requirements", "Hosts", "Resources"]);
      expect(childNames(child(overrides, "Resources"))).toEqual([
        "bt:Images",
        "bt:Urls",
        "bt:ShortStrings",
        "bt:LongStrings",
      ]);
    });

    it("keeps to the lengths that Office allows", () => {
      expect(child(manifest, "ProviderName").text.length).toBeLessThanOrEqual(125);
      for (const name of textsOf(child(manifest, "DisplayName"))) expect(name.length).toBeLessThanOrEqual(125);
      for (const text of textsOf(child(manifest, "Description"))) expect(text.length).toBeLessThanOrEqual(250);
      for (const text of elementsNamed(overrides, "bt:ShortStrings")[0]?.children.flatMap(textsOf) ?? []) {
        expect(text.length).toBeLessThanOrEqual(125);
      }
      for (const text of elementsNamed(overrides, "bt:LongStrings")[0]?.children.flatMap(textsOf) ?? []) {
        expect(text.length).toBeLessThanOrEqual(250);
      }
      for (const address of addresses) expect(address.length).toBeLessThanOrEqual(2048);
    });

    it("names only https addresses of the one origin that the server replaces", () => {
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
    });

    it("says everything in Russian and in English", () => {
      const texts = [
        child(manifest, "DisplayName"),
        child(manifest, "Description"),
        ...elementsNamed(overrides, "bt:String"),
      ];
      expect(child(manifest, "DefaultLocale").text).toBe("ru-RU");
      for (const text of texts) {
        expect(text.children.map((each) => each.attributes["Locale"])).toEqual(["en-US"]);
        expect(textsOf(text)[0]).toMatch(/[а-яё]/i);
        expect(textsOf(text)[1]).toMatch(/^[^а-яё]+$/i);
      }
    });
  });

  describe("older and newer Excel", () => {
    it("demands API sets only of the part with the ribbon, so that an older Excel still opens the page", () => {
      expect(childNames(manifest)).not.toContain("Requirements");
      expect(elementsNamed(child(overrides, "Requirements"), "bt:Set").map((set) => set.attributes)).toEqual([
        { Name: "ExcelApi", MinVersion: "1.14" },
        { Name: "SharedRuntime", MinVersion: "1.1" },
      ]);
      expect(child(child(manifest, "DefaultSettings"), "SourceLocation").attributes["DefaultValue"]).toBe(
        `${base}pane/taskpane.html`,
      );
    });

    it("runs the pane, its button and the ribbon's functions in one long-lived runtime", () => {
      const [runtime] = elementsNamed(overrides, "Runtime");
      expect(runtime?.attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
      for (const name of ["FunctionFile", "SourceLocation"]) {
        expect(elementsNamed(overrides, name).map((each) => each.attributes["resid"])).toEqual(["Pane.Url"]);
      }
      expect(resources.find((each) => each.attributes["id"] === "Pane.Url")?.attributes["DefaultValue"]).toBe(
        `${base}pane/taskpane.html`,
      );
    });
  });

  describe("the ribbon", () => {
    it("has its elements in the order that the schema demands", () => {
      const orders: Record<string, string[]> = {
        DesktopFormFactor: ["FunctionFile", "ExtensionPoint"],
        CustomTab: ["Group", "Label"],
        Group: ["Label", "Icon", "Control"],
        Control: ["Label", "Supertip", "Icon", "Action"],
        Supertip: ["Title", "Description"],
      };
      for (const [name, order] of Object.entries(orders)) {
        const found = elementsNamed(overrides, name);
        expect(found.length).toBeGreaterThan(0);
        for (const element of found) expect(childNames(element).filter(once)).toEqual(order);
      }
      for (const action of elementsNamed(overrides, "Action")) {
        const opensPane = action.attributes["xsi:type"] === "ShowTaskpane";
        expect(childNames(action)).toEqual(opensPane ? ["TaskpaneId", "SourceLocation"] : ["FunctionName"]);
      }
    });

    it("has «Панель» and a button for each command that the pane ties itself to", () => {
      const functions = elementsNamed(overrides, "FunctionName").map(({ text }) => text);
      expect(functions).toEqual(Object.values(COMMANDS));
      expect(elementsNamed(overrides, "Control")).toHaveLength(1 + functions.length);
    });

    it("defines each resource once, and uses each", () => {
      const defined = resources.map((each) => each.attributes["id"]);
      const used = allElements(overrides).flatMap((each) => each.attributes["resid"] ?? []);
      expect(new Set(defined).size).toBe(defined.length);
      expect(new Set(used)).toEqual(new Set(defined));
    });

    it("gives each element an id of its own, short enough", () => {
      const ids = allElements(overrides).flatMap((each) => each.attributes["id"] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    });

    it("has a group and buttons with the sizes that the ribbon must have", () => {
      const icons = elementsNamed(overrides, "Icon");
      expect(icons).toHaveLength(1 + elementsNamed(overrides, "Control").length);
      for (const icon of icons) {
        expect(icon.children.map((image) => image.attributes["size"])).toEqual(["16", "32", "64", "80"]);
        for (const { attributes } of icon.children) expect(attributes["resid"]).toMatch(`Icon.${attributes["size"]}`);
      }
    });
  });

  describe("the pictures", () => {
    it("names files that exist, each of the size that its place demands", () => {
      const named = new Map<string, number>([
        [child(manifest, "IconUrl").attributes["DefaultValue"] ?? "", 32],
        [child(manifest, "HighResolutionIconUrl").attributes["DefaultValue"] ?? "", 64],
      ]);
      for (const image of elementsNamed(overrides, "bt:Image").filter((each) => each.attributes["id"])) {
        named.set(image.attributes["DefaultValue"] ?? "", Number(image.attributes["id"]?.split(".").at(-1)));
      }
      expect(new Set(named.values())).toEqual(new Set([16, 32, 64, 80]));
      for (const [address, size] of named) expect(pngSize(iconFile(address))).toEqual({ width: size, height: size });
    });

    it("comes with the 128 px picture that catalogues ask for", () => {
      expect(pngSize("addin/public/assets/icon-128.png")).toEqual({ width: 128, height: 128 });
    });
  });
});
