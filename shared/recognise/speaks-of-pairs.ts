import type { Dictionary } from "../dictionary/schema.js";
import type { MessageKey } from "../messages/catalogue.js";
import { repairLookalikes } from "../grid/lookalikes.js";
import type { Column } from "../register/register.js";
import { titleForms, titleTexts } from "./form-contexts.js";
import { type HeaderRows, isHeaderless } from "./header-window.js";
import { partyHint } from "./party-hints.js";
import type { SheetCells } from "./sheet-cells.js";
import { whyNoRegister } from "./why-no-register.js";

/** Kinds of sheets that may well name two persons in a row and are no register for all that. */
const SURELY_OTHER: ReadonlySet<MessageKey> = new Set<MessageKey>([
  ...(["recognise.prevention", "recognise.instruction", "recognise.card", "recognise.timetable"] as const),
  ...(["recognise.questionnaire", "recognise.indicators", "recognise.budget", "recognise.plan"] as const),
  ...(["recognise.journal", "recognise.contacts", "recognise.duty", "recognise.transposed"] as const),
]);

const MENTORING = /наставн|наставля|шефств|подопечн|подшефн|молод\S*\s+(?:специалист|педагог|учител)|закреплени/i;

/**
 * Whether a table that was found by its persons alone is a register: a title, the sheet's name or a heading speaks of
 * mentoring, a column holds forms, or the headings oppose the two («Старший» and «Младший»). Two columns of names without
 * any heading are taken for one, and the curator is asked.
 */
export function speaksOfPairs(
  cells: SheetCells,
  header: HeaderRows,
  columns: readonly Column[],
  dictionary: Dictionary,
): boolean {
  if (SURELY_OTHER.has(whyNoRegister(cells, dictionary))) return false;
  if (columns.some(({ field }) => field === "form" || field === "roleModel")) return true;
  const texts = [...titleTexts(cells, header), ...columns.map((column) => column.header)];
  if (texts.some((text) => MENTORING.test(repairLookalikes(text)))) return true;
  if (titleForms(cells, header, null, dictionary).length > 0) return true;
  return isHeaderless(header) ? !columns.some(isCompositeColumn) : opposes(header, columns);
}

function isCompositeColumn({ field }: Column): boolean {
  return field === "pair";
}

/** «Кто» beside «За кем закреплён»: both hint, and one of them leaves no doubt. */
function opposes(header: HeaderRows, columns: readonly Column[]): boolean {
  const hints = (["mentor", "mentee"] as const).map((party) => {
    const column = columns.find(({ field }) => field === `${party}Name`);
    const hint = column ? partyHint(header.paths[column.index] ?? []) : null;
    return hint && { agrees: hint.party === party, isSure: hint.isSure };
  });
  const agrees = hints.every((hint) => hint?.agrees);
  return agrees || (hints.every((hint) => hint !== null) && hints.some((hint) => hint?.agrees && hint.isSure));
}
