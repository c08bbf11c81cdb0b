import type { OpenedFile } from "../workbook-port.js";

/** Opens a workbook file with the reader and the maker of corrected copies, which are only fetched here. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const [file, patcher] = await Promise.all([
    import("./file-workbook.js"),
    import("../../shared/workbook/patch-workbook.js"),
  ]);
  return file.openFile(name, bytes, patcher);
}
