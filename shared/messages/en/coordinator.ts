import type { Translated } from "../catalogue.js";
import type { COORDINATOR_MESSAGES as RUSSIAN } from "../coordinator.js";

export const COORDINATOR_MESSAGES: Translated<typeof RUSSIAN> = {
  "edit.refused.reduced":
    "The district keeps a minor’s name shortened, so it is not edited here. Return the row to the school with a comment: only the school’s workbook has the full name.",
  "edit.refused.birth":
    "Of a date of birth the district keeps the year alone, so it is not edited here. Return the row to the school with a comment.",
  "edit.refused.school":
    "A pair belongs to the school that sent it and is not moved to another one. Withdraw the pair and let the new school send its own.",
  "edit.refused.not-collected": "The district does not collect this field: its settings leave it out. Leave it blank.",
  "edit.refused.sensitive": "The new value holds restricted information, which the district does not keep. Remove it.",
  "edit.withdrawn": "The pair is withdrawn, so its fields are not edited. Bring the pair back first.",
  "edit.gone": "The district has no such pair. Refresh the list.",
  "edit.conflict":
    "The school has changed the same field meanwhile. Its value stays for now, yours waits among the conflicts: choose one of the two.",
  "import.tooHeavy":
    "The workbook is too complex to read. Save it again in Excel without needless sheets and upload it anew.",
  "import.noRegister":
    "No register of pairs is seen in the workbook. It needs a sheet with columns for mentors and mentees.",
  "import.noSchool":
    "It is not seen whose pairs these are: neither rows, title nor file name tell a school of the district. Choose the school.",
  "import.row.noSchool":
    "The district has no school “{school}”. Correct the name in the row or choose a school for the file.",
  "import.row.noOwnSchool": "The row names no school. Write it in as the district calls it.",
  "import.row.sensitiveName":
    "The name holds restricted information, which the district does not keep. Leave only the name in the cell.",
};
