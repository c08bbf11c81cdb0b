import type { DistrictSummary } from "../../../shared/api/district.js";
/** The schools of which nothing has come, by name. */
export declare function silentSchools(summary: DistrictSummary): string[];
/** A text to be put into a letter: who has not reported, by when it is due, how it is done. Russian for everybody. */
export declare function reminderText(
  names: readonly string[],
  of: {
    years: string;
    due: string | null;
    address: string;
  },
): string;
