import type { WorkbookCopy } from "../workbook-port.js";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const KEPT_MS = 60_000;

/** Gives a file to the person, as a download. */
export function saveFile(copy: WorkbookCopy): void {
  const address = URL.createObjectURL(new Blob([copy.bytes.slice()], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = copy.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari begins the download only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
