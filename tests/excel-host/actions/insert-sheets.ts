import { EVENT } from "../events.js";
import { accessDenied, invalidArgument, notEmulated } from "../host-error.js";
import { Sheet } from "../model/sheet.js";
import { recordOf, type WireArgument } from "../wire/wire-object.js";
import { type Actor, raiseOnSheet } from "./actor.js";

/**
 * `insertWorksheetsFromBase64`: the sheets of a file behind the last one, in its order; gives their new ids. Beliefs: a
 * sheet whose name is taken gets a number behind it, as a copied one does; the sheet in front stays in front; in a
 * workbook whose structure is protected it is refused.
 */
export function insertSheets(actor: Actor, base64: string, options: WireArgument | undefined): string[] {
  const { workbook, files, structureProtected } = actor.state;
  const { positionType = "End", sheetNamesToInsert = [], relativeTo = null } = recordOf(options);
  if (positionType !== "End" || relativeTo !== null)
    throw notEmulated("inserting sheets elsewhere than behind the last");
  if (structureProtected) throw accessDenied();
  const file = files.get(base64);
  if (!file) throw invalidArgument();
  const wanted = sheetNamesToInsert as readonly string[];
  const chosen = file.sheets.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  return chosen.map((from) => {
    const name = workbook.find(from.name) ? workbook.freeName(from.name) : from.name;
    const sheet = new Sheet(workbook.newId(), name);
    sheet.become(from);
    workbook.sheets.push(sheet);
    raiseOnSheet(actor, sheet, EVENT.added);
    return sheet.id;
  });
}
