/**
 * Files that make a shared folder of the local network a catalogue of add-ins for Excel on Windows, where no
 * administrator of Microsoft 365 can hand the add-in out (learn.microsoft.com, «Sideload Office Add-ins from a network
 * share»). Each user of a computer trusts the catalogue once; the keys lie in the user's own part of the registry, so
 * no administrator's rights are needed.
 */

/** One catalogue of ours a computer; never changed, or it would be trusted twice. */
const CATALOG_ID = "{6d9d3c0a-4f6b-4a51-9a7e-2f1b7c58e0d4}";
const KEY = String.raw`Software\Microsoft\Office\16.0\WEF\TrustedCatalogs`;
/** Shows the catalogue in «Мои надстройки». */
const SHOWN_IN_MENU = 1;

/** `\\server\folder`, as Excel wants it: a computer's name and a folder, without signs that a registry file gives a meaning. */
const SHARE = /^\\\\[\p{L}\d._-]{1,64}(\\[^\\/:*?"<>|\r\n%$'`\u2018-\u201F]{1,80}){1,6}$/u;

/** Whether a text is the address of a shared folder. */
export function isShare(text: string): boolean {
  return SHARE.test(text);
}

/** The registry file that trusts the catalogue; each line says what it does, for whoever looks before pressing «Да». */
export function registryFile(share: string): Uint8Array {
  return registryOf([
    "; Эстафета: разрешает Excel брать надстройку из общей папки. Только для того, кто открыл этот файл.",
    "; Отменить: estafeta-catalog-remove.reg",
    "",
    "; Каталог надстроек, которому Excel доверяет.",
    `[HKEY_CURRENT_USER\\${KEY}\\${CATALOG_ID}]`,
    "; Его номер: тот же, что в названии раздела.",
    `"Id"="${CATALOG_ID}"`,
    "; Папка, где лежит manifest.xml.",
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    "; Показывать его в Excel: Надстройки > Другие надстройки > Общая папка.",
    `"Flags"=dword:${String(SHOWN_IN_MENU).padStart(8, "0")}`,
  ]);
}

/** The registry file that takes back what the first one did, and nothing else. */
export function removingRegistryFile(): Uint8Array {
  return registryOf([
    "; Эстафета: Excel больше не берёт надстройку из общей папки. Папка и книги остаются как были.",
    "",
    "; Минус перед разделом убирает его целиком.",
    `[-HKEY_CURRENT_USER\\${KEY}\\${CATALOG_ID}]`,
  ]);
}

/** UTF-16 with a byte order mark: the one encoding in which regedit reads Russian. */
function registryOf(lines: readonly string[]): Uint8Array {
  const text = ["Windows Registry Editor Version 5.00", "", ...lines, ""].join("\r\n");
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

/** The same for many computers at once; `-Remove` takes it back. With a byte order mark, or PowerShell 5 spoils Russian. */
export function powerShellFile(share: string): Uint8Array {
  // Put together beforehand: in a raw template a backslash before a value would write the value's name.
  const key = ["HKCU:", KEY, CATALOG_ID].join("\\");
  const script = String.raw`#Requires -Version 5.1
# Эстафета: разрешает Excel брать надстройку из общей папки. Права администратора не нужны.
# Запуск:  powershell -ExecutionPolicy Bypass -File estafeta-catalog.ps1
# Отмена:  powershell -ExecutionPolicy Bypass -File estafeta-catalog.ps1 -Remove
param([switch]$Remove)
$ErrorActionPreference = 'Stop'
# Папка, где лежит manifest.xml, и раздел реестра того, кто запустил файл.
$share = '${share}'
$key = '${key}'

# Отмена: убирает раздел каталога, и больше ничего.
if ($Remove) {
    if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }
    Write-Output 'Каталог убран. Закройте и снова откройте Excel.'
    exit 0
}
# Папка должна быть видна с этого компьютера, иначе Excel покажет пустой список.
if (-not (Test-Path -LiteralPath (Join-Path $share 'manifest.xml'))) {
    Write-Output "В папке $share нет файла manifest.xml, или папка с этого компьютера не видна."
    Write-Output 'Откройте её в Проводнике, при необходимости введите имя и пароль, и повторите.'
    exit 1
}
# Каталог надстроек, которому Excel доверяет: раздел, его номер, папка, показ в списке надстроек.
New-Item -Path $key -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'Id' -Value '${CATALOG_ID}' -PropertyType String -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'Url' -Value $share -PropertyType String -Force | Out-Null
New-ItemProperty -LiteralPath $key -Name 'Flags' -Value ${String(SHOWN_IN_MENU)} -PropertyType DWord -Force | Out-Null
Write-Output 'Готово. Закройте и снова откройте Excel: Главная > Надстройки > Другие надстройки > Общая папка > Эстафета.'
`;
  return new Uint8Array(Buffer.from(`\uFEFF${script.replaceAll("\n", "\r\n")}`, "utf8"));
}
