import { checkWorkbook } from "../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { suggestFills } from "../../shared/fill/suggest.js";
import type { Grid } from "../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import { preparePush } from "../../shared/sync/prepare-push.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import type { Analysis, Session } from "./pane-state.js";

/**
 * Recognises, checks, looks for what can be filled in and prepares the push: everything that the pane shows of a
 * workbook. Pure, given the source of new ids. Without a session the built-in dictionary serves.
 */
export function analyse(
  grids: readonly Grid[],
  memory: WorkbookMemory,
  session: Session,
  newId: () => string,
): Analysis {
  const signedIn = session.kind === "in" ? session : null;
  const dictionary = signedIn?.dictionary ?? defaultDictionary;
  const workbook = recogniseWorkbook(grids, { dictionary, mappings: memory.mappings });
  const school = signedIn?.me.school ?? null;
  const findings = checkWorkbook(workbook, grids, {
    dictionary,
    ...(signedIn ? { schoolYear: signedIn.me.district.schoolYear } : {}),
    ...(school ? { senderSpellings: [school.name, ...school.spellings] } : {}),
  });
  const suggestions = suggestFills(workbook, grids, { dictionary });
  if (!signedIn || !school) return { workbook, findings, suggestions, prepared: null };
  const prepared = preparePush({
    workbook,
    findings,
    me: signedIn.me,
    dictionary,
    kept: signedIn.kept,
    memory,
    schoolYear: signedIn.me.district.schoolYear,
    newId,
  });
  return { workbook, findings, suggestions, prepared };
}
