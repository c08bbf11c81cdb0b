/** The catalogue: what stands in the merged workbook. Keys begin with `report.`. */
export const REPORT_MESSAGES = {} as const;
