import { type CheckedWorkbook, type CheckOptions, checkWhole } from "../../shared/check/recheck.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { suggestFills } from "../../shared/fill/suggest.js";
import type { Grid } from "../../shared/grid/grid.js";
import { mergeMappings } from "../../shared/recognise/learnt-mappings.js";
import { questionsOf } from "../../shared/recognise/questions.js";
import { preparePush } from "../../shared/sync/prepare-push.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import type { Analysis, Session } from "./pane-state.js";

/** What a workbook is looked at with: what it remembers, who is signed in, and where new ids come from. */
export interface Lens {
  readonly memory: WorkbookMemory;
  readonly session: Session;
  readonly newId: () => string;
}

/**
 * Recognises, checks, looks for what can be filled in and prepares the push: everything that the pane shows of a
 * workbook. Pure, given the source of new ids. Without a session the built-in dictionary serves.
 */
export function analyse(grids: readonly Grid[], lens: Lens): Analysis {
  return analysisOf(checkWhole(grids, checkOptions(lens)), lens);
}

/** How a workbook is recognised and checked; the workbook's own corrections come before those learnt for the school. */
export function checkOptions({ memory, session }: Pick<Lens, "memory" | "session">): CheckOptions {
  const signedIn = session.kind === "in" ? session : null;
  const school = signedIn?.me.school;
  return {
    dictionary: signedIn?.dictionary ?? defaultDictionary,
    mappings: mergeMappings(signedIn?.mappings ?? {}, memory.mappings),
    wordings: memory.wordings ?? {},
    ...(signedIn ? { schoolYear: signedIn.me.district.schoolYear } : {}),
    ...(school ? { senderSpellings: [school.name, ...school.spellings] } : {}),
  };
}

/** The same of a workbook that has been checked already. */
export function analysisOf({ grids, workbook, findings }: CheckedWorkbook, lens: Lens): Analysis {
  const { memory, session, newId } = lens;
  const signedIn = session.kind === "in" ? session : null;
  const { dictionary } = checkOptions(lens);
  const school = signedIn?.me.school;
  const suggestions = suggestFills(workbook, grids, { dictionary, ...(school ? { school } : {}) });
  const questions = questionsOf(workbook, grids, dictionary);
  if (!signedIn?.me.school) return { workbook, findings, suggestions, questions, prepared: null };
  const { me, kept } = signedIn;
  const { schoolYear } = me.district;
  const prepared = preparePush({ workbook, findings, me, dictionary, kept, memory, schoolYear, newId });
  return { workbook, findings, suggestions, questions, prepared };
}
