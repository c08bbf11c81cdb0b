import { API_MESSAGES } from "./api.js";
import { CLI_BOOK_MESSAGES } from "./cli-books.js";
import { CLI_DICTIONARY_MESSAGES } from "./cli-dictionary.js";
import { CLI_DISTRICT_MESSAGES } from "./cli-district.js";
import { CLI_ERASE_MESSAGES } from "./cli-erase.js";
import { CLI_IMPORT_MESSAGES } from "./cli-import.js";
import { CLI_MESSAGES } from "./cli.js";
import { COLUMN_MESSAGES } from "./columns.js";
import { COORDINATOR_MESSAGES } from "./coordinator.js";
import { DEPLOY_MESSAGES } from "./deploy.js";
import { DESK_AUDIT_MESSAGES } from "./desk-audit.js";
import { DESK_COLLECTION_MESSAGES } from "./desk-collection.js";
import { DESK_CONFLICT_MESSAGES } from "./desk-conflicts.js";
import { DESK_PAIR_MESSAGES } from "./desk-pairs.js";
import { DESK_PERSON_MESSAGES } from "./desk-persons.js";
import { DESK_IMPORT_MESSAGES } from "./desk-imports.js";
import { DESK_MONITORING_MESSAGES } from "./desk-monitoring.js";
import { DESK_REGION_MESSAGES } from "./desk-region.js";
import { DESK_SCHOOL_MESSAGES } from "./desk-schools.js";
import { DESK_SETTING_MESSAGES } from "./desk-settings.js";
import { DESK_VIEW_MESSAGES } from "./desk-views.js";
import { DESK_WORD_MESSAGES } from "./desk-words.js";
import { DESK_MESSAGES } from "./desk.js";
import { DICTIONARY_MESSAGES } from "./dictionary.js";
import { ERASURE_MESSAGES } from "./erasure.js";
import { FIELD_MESSAGES } from "./fields.js";
import { FILL_SHEET_MESSAGES } from "./fill-sheets.js";
import { FILL_MESSAGES } from "./fill.js";
import { FINDING_MESSAGES } from "./findings.js";
import { PANE_COLLECTION_MESSAGES } from "./pane-collection.js";
import { LETTER_MESSAGES } from "./letter.js";
import { LIST_MESSAGES } from "./list-values.js";
import { PANE_DISTRICT_MESSAGES } from "./pane-district.js";
import { PANE_DOOR_MESSAGES } from "./pane-doors.js";
import { PANE_KIND_MESSAGES } from "./pane-kinds.js";
import { PANE_NEW_REGISTER_MESSAGES } from "./pane-new-register.js";
import { PANE_REGISTER_MESSAGES } from "./pane-register.js";
import { PANE_SENDING_MESSAGES } from "./pane-sending.js";
import { PANE_SETTINGS_MESSAGES } from "./pane-settings.js";
import { PANE_MESSAGES } from "./pane.js";
import { RECOGNISE_MESSAGES } from "./recognise.js";
import { REPORT_FIELD_MESSAGES } from "./report-fields.js";
import { REPORT_FINDING_MESSAGES } from "./report-findings.js";
import { REPORT_MONITORING_MESSAGES } from "./report-monitoring.js";
import { REPORT_MESSAGES } from "./report.js";
import { WORKBOOK_MESSAGES } from "./workbook.js";

/** What is said on a screen of the pane or of the desk. Each of these has its English in `en/`, in a file of the same name. */
export const SCREEN_MESSAGES = {
  ...API_MESSAGES,
  ...COORDINATOR_MESSAGES,
  ...DESK_MESSAGES,
  ...DESK_AUDIT_MESSAGES,
  ...DESK_COLLECTION_MESSAGES,
  ...DESK_CONFLICT_MESSAGES,
  ...DESK_PAIR_MESSAGES,
  ...DESK_PERSON_MESSAGES,
  ...DESK_IMPORT_MESSAGES,
  ...DESK_MONITORING_MESSAGES,
  ...DESK_REGION_MESSAGES,
  ...DESK_SCHOOL_MESSAGES,
  ...DESK_SETTING_MESSAGES,
  ...DESK_VIEW_MESSAGES,
  ...DESK_WORD_MESSAGES,
  ...DICTIONARY_MESSAGES,
  ...FIELD_MESSAGES,
  ...FILL_MESSAGES,
  ...FINDING_MESSAGES,
  ...PANE_COLLECTION_MESSAGES,
  ...PANE_DISTRICT_MESSAGES,
  ...PANE_DOOR_MESSAGES,
  ...PANE_KIND_MESSAGES,
  ...PANE_NEW_REGISTER_MESSAGES,
  ...PANE_REGISTER_MESSAGES,
  ...PANE_SENDING_MESSAGES,
  ...PANE_SETTINGS_MESSAGES,
  ...PANE_MESSAGES,
  ...RECOGNISE_MESSAGES,
  ...WORKBOOK_MESSAGES,
} as const;

/** What stands in workbooks and letters, which are Russian documents whoever makes them, and what the shell says. */
const RUSSIAN_MESSAGES = {
  ...CLI_BOOK_MESSAGES,
  ...CLI_DICTIONARY_MESSAGES,
  ...CLI_DISTRICT_MESSAGES,
  ...CLI_ERASE_MESSAGES,
  ...CLI_IMPORT_MESSAGES,
  ...CLI_MESSAGES,
  ...COLUMN_MESSAGES,
  ...DEPLOY_MESSAGES,
  ...ERASURE_MESSAGES,
  ...FILL_SHEET_MESSAGES,
  ...LETTER_MESSAGES,
  ...LIST_MESSAGES,
  ...REPORT_FIELD_MESSAGES,
  ...REPORT_FINDING_MESSAGES,
  ...REPORT_MONITORING_MESSAGES,
  ...REPORT_MESSAGES,
} as const;

/** Everything that a user is told, in Russian, by key; one file an area, ICU message syntax. */
export const CATALOGUE = { ...SCREEN_MESSAGES, ...RUSSIAN_MESSAGES } as const;

export type MessageKey = keyof typeof CATALOGUE;

/** The same sentences in another language: one for each key, no more and no fewer. */
export type Translated<Sentences> = { readonly [Key in keyof Sentences]: string };
