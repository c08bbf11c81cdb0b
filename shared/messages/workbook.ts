/** The catalogue: why a file cannot be read. Keys begin with `workbook.`. */
export const WORKBOOK_MESSAGES = {} as const;
