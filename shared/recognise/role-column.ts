import type { Dictionary } from "../dictionary/schema.js";
import type { Column } from "../register/register.js";
import type { Party } from "../register/fields.js";
import { SAMPLE } from "./column-content.js";
import { splitParty } from "./heading-party.js";
import { headingVocabulary } from "./heading-vocabulary.js";
import { headingWords } from "./heading-words.js";
import type { SheetCells } from "./sheet-cells.js";

/** «Роль» over «наставник» and «наставляемый»: each row is one person, and its cell says on which side. */

const HEADING = /(?:^|[^\p{L}])(?:рол[ьи]|кем\s+является|кто|статус|категория)(?!\p{L})/iu;
const ROLE_HEADING = /(?:^|[^\p{L}])рол[ьи](?!\p{L})/iu;
const MOST = 0.8;

/** Whether a heading promises roles, so that «наставник» right below it stands in data. */
export function promisesRoles(heading: string): boolean {
  return ROLE_HEADING.test(heading);
}

/** The side that a cell names and nothing else. */
export function roleIn(text: string, dictionary: Dictionary): Party | null {
  if (text === "") return null;
  const { party, rest } = splitParty(headingWords(text), headingVocabulary(dictionary));
  return rest.length === 0 ? party : null;
}

/** The column that says each row's role; `null` where none does. Both roles must stand in it. */
export function roleColumn(
  cells: SheetCells,
  { firstRow, bottom, columns }: { firstRow: number; bottom: number; columns: readonly Column[] },
  dictionary: Dictionary,
): Column | null {
  return (
    columns.find(({ header, index }) => {
      if (!HEADING.test(header)) return false;
      const roles: (Party | null)[] = [];
      for (let row = firstRow; row <= bottom && roles.length < SAMPLE; row += 1) {
        const text = cells.textAt(row, index);
        if (text !== "") roles.push(roleIn(text, dictionary));
      }
      const told = roles.filter((role) => role !== null);
      return told.includes("mentor") && told.includes("mentee") && told.length >= roles.length * MOST;
    }) ?? null
  );
}
