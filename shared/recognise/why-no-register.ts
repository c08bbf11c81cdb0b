import type { Dictionary } from "../dictionary/schema.js";
import { message } from "../messages/message.js";
import { readHeading } from "./read-heading.js";
import type { SheetCells } from "./sheet-cells.js";

const LOOKED_AT_ROWS = 40;

/** Says why a sheet is no register, so that a curator knows what to look for (design §5). */
export function whyNoRegister(cells: SheetCells, dictionary: Dictionary): string {
  if (cells.rowCount === 0) return message("recognise.empty");
  const seen = new Set<string>();
  for (let row = 0; row < Math.min(cells.rowCount, LOOKED_AT_ROWS); row += 1) {
    for (const value of cells.grid.values[row] ?? []) {
      if (typeof value !== "string" || value.length > 160) continue;
      const field = readHeading([value], dictionary)?.field;
      if (field && /Name$|Surname$/.test(field)) seen.add(field.startsWith("mentor") ? "mentor" : "mentee");
    }
  }
  if (seen.has("mentor") && !seen.has("mentee")) return message("recognise.onlyMentors");
  if (seen.has("mentee") && !seen.has("mentor")) return message("recognise.onlyMentees");
  return message("recognise.noHeader");
}
