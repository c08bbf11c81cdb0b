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
    expect(readdirSync(out).sort()).toEqual([
      "estafeta-catalog-remove.reg",
      "estafeta-catalog.ps1",
      "estafeta-catalog.reg",
      "manifest.xml",
    ]);
    const manifest = readFileSync(join(out, "manifest.xml"), "utf8");
    expect(manifest).toContain("https://estafeta.example.ru/pane/taskpane.html");
    expect(manifest).not.toContain("localhost");
    const again = await catalog(out);
    expect(again.code).toBe(2);
    expect(again.err).toContain("уже есть, и он не изменён");
  });

  it("the registry files are UTF-16 with a mark, and say line by line what is done and what is taken back", async () => {
    const out = join(folder, "registry");
    await catalog(out);
    const key = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs`;
    const id = "{6d9d3c0a-4f6b-4a51-9a7e-2f1b7c58e0d4}";
    const linesOf = (file: string) => readFileSync(join(out, file)).toString("utf16le").split("\r\n");
    expect([...readFileSync(join(out, "estafeta-catalog.reg")).subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(linesOf("estafeta-catalog.reg")).toEqual([
      "\uFEFFWindows Registry Editor Version 5.00",
      "",
      "; Эстафета: разрешает Excel брать надстройку из общей папки. Только для того, кто открыл этот файл.",
      "; Отменить: estafeta-catalog-remove.reg",
      "",
      "; Каталог надстроек, которому Excel доверяет.",
      `[${key}\\${id}]`,
      "; Его номер: тот же, что в названии раздела.",
      `"Id"="${id}"`,
      "; Папка, где лежит manifest.xml.",
      String.raw`"Url"="\\\\school-pc\\Эстафета"`,
      "; Показывать его в Excel: Надстройки > Другие надстройки > Общая папка.",
      `"Flags"=dword:00000001`,
      "",
    ]);
    expect(linesOf("estafeta-catalog-remove.reg")).toEqual([
      "\uFEFFWindows Registry Editor Version 5.00",
      "",
      "; Эстафета: Excel больше не берёт надстройку из общей папки. Папка и книги остаются как были.",
      "",
      "; Минус перед разделом убирает его целиком.",
      `[-${key}\\${id}]`,
      "",
    ]);
  });

  it("the script is UTF-8 with a mark and CRLF, and does the same for the same catalogue", async () => {
    const out = join(folder, "script");
    await catalog(out);
    const script = readFileSync(join(out, "estafeta-catalog.ps1"));
    expect([...script.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(script.toString("utf8")).toContain(String.raw`$share = '\\school-pc\Эстафета'`);
    expect(script.toString("utf8")).not.toMatch(/[^\r]\n/);
    expect(
      script
        .toString("utf8")
        .split("\r\n")
        .filter((line) => /^(?:New-|\$)/.test(line)),
    ).toEqual([
      "$ErrorActionPreference = 'Stop'",
      String.raw`$share = '\\school-pc\Эстафета'`,
      String.raw`$key = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\{6d9d3c0a-4f6b-4a51-9a7e-2f1b7c58e0d4}'`,
      "New-Item -Path $key -Force | Out-Null",
      "New-ItemProperty -LiteralPath $key -Name 'Id' -Value '{6d9d3c0a-4f6b-4a51-9a7e-2f1b7c58e0d4}' -PropertyType String -Force | Out-Null",
      "New-ItemProperty -LiteralPath $key -Name 'Url' -Value $share -PropertyType String -Force | Out-Null",
      "New-ItemProperty -LiteralPath $key -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null",
    ]);
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
