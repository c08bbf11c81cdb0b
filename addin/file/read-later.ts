import type { OpenedFile } from "../workbook-port.js";

/** Opens a workbook file beside Excel to be read: last year's register. The reader is only fetched here. */
export async function openToRead(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = await import("./file-workbook.js");
  return file.openFile(name, bytes, null);
}
