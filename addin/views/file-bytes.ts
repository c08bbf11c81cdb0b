/** The files that the pane can read. */
export const WORKBOOK_TYPES = ".xlsx,.xlsm,.xls,.xlsb,.ods";

/** A file can be gone, or locked by another program, by the time it is read: then `null`. */
export async function fileBytes(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
