import { type RegionFigures, regionFiguresSchema, type RegionFileQuery } from "../../../shared/api/region.js";
import { message } from "../../../shared/messages/message.js";
import { nameOf } from "./client.js";
import { ask, askFor } from "./http.js";

/** Figures of all districts in a year; the newest year that is collected where none is named. */
export async function regionFigures(schoolYear: string | null, signal: AbortSignal): Promise<RegionFigures> {
  const query = schoolYear === null ? {} : { schoolYear };
  return askFor("/region/figures", regionFiguresSchema, { query, signal });
}

/** The same figures as a file, under the name that the server gives it. */
export async function regionFile(
  { schoolYear = "", format }: RegionFileQuery,
  signal: AbortSignal,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const answer = await ask("/region/file", { query: { schoolYear, format }, signal });
  const name = nameOf(answer) ?? message("desk.region.fileName", { years: schoolYear, format });
  return { file: await answer.blob(), name };
}
