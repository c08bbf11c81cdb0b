import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "estafeta-catalog-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const SHARE = String.raw`\\school-pc\Эстафета`;
const ENV = { PUBLIC_URL: "https://estafeta.example.ru", DATA_DIR: join(folder, "data") };
const catalog = (out: string, share = SHARE, env: Record<string, string> = ENV) =>
  cli(["catalog", "--share", share, "-o", out], env);

describe("catalog", () => {
  it("writes the manifest with this server's address and the two ways to trust the folder, over nothing", async () => {
    const out = join(folder, "share");
    expect(await catalog(out)).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(out).sort()).toEqual(["estafeta-catalog.ps1", "estafeta-catalog.reg", "manifest.xml"]);
    const manifest = readFileSync(join(out, "manifest.xml"), "utf8");
    expect(manifest).toContain("https://estafeta.example.ru/pane/taskpane.html");
    expect(manifest).not.toContain("localhost");
    const again = await catalog(out);
    expect(again.code).toBe(2);
    expect(again.err).toContain("уже есть, и он не изменён");
  });

  it("the registry file is UTF-16 with CRLF, its backslashes doubled; the script is UTF-8 with a mark", async () => {
    const out = join(folder, "encodings");
    await catalog(out);
    const registry = readFileSync(join(out, "estafeta-catalog.reg"));
    expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const lines = registry.toString("utf16le").split("\r\n");
    expect(lines[0]).toBe("\uFEFFWindows Registry Editor Version 5.00");
    expect(lines).toContain(String.raw`"Url"="\\\\school-pc\\Эстафета"`);
    const id = /\{[0-9a-f-]{36}\}/.exec(lines[2] ?? "")?.[0];
    expect(lines).toContain(`"Id"="${id}"`);
    const script = readFileSync(join(out, "estafeta-catalog.ps1"));
    expect([...script.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(script.toString("utf8")).toContain(String.raw`$share = '\\school-pc\Эстафета'`);
    expect(script.toString("utf8")).not.toMatch(/[^\r]\n/);
    expect(script.toString("utf8")).toContain(id);
  });

  it.each([
    ["a folder of this computer", String.raw`C:\share`],
    ["a web address", "https://estafeta.example.ru"],
    ["a computer without a folder", String.raw`\\school-pc`],
    ["a text that ends the registry's line", '\\\\school-pc\\a"\r\n"Flags"=dword:2'],
    ["a text that ends the script's quotes", String.raw`\\school-pc\a'; Remove-Item C:\ -Recurse; '`],
    ["curly quotes, which PowerShell takes for plain ones", "\\\\school-pc\\a\u2019; calc; \u2018"],
    ["a variable of the script's", String.raw`\\school-pc\$env:TEMP`],
  ])("refuses %s as a shared folder", async (_, share) => {
    const run = await catalog(join(folder, "never"), share);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("не адрес общей папки");
    expect(readdirSync(folder)).not.toContain("never");
  });

  it("needs the server's https address: Excel takes no other", async () => {
    const run = await catalog(join(folder, "plain"), SHARE, { DATA_DIR: join(folder, "data") });
    expect(run.code).toBe(2);
    expect(run.err).toContain("https");
    expect(readdirSync(folder)).not.toContain("plain");
  });
});
