import type { OpenedFile } from "../workbook-port.js";

/** Opens a workbook file with the reader, which is only fetched here: a workbook in Excel does without. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = await import("./file-workbook.js");
  return file.openFile(name, bytes);
}
