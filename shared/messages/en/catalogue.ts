import type { SCREEN_MESSAGES, Translated } from "../catalogue.js";
import { API_MESSAGES } from "./api.js";
import { COORDINATOR_MESSAGES } from "./coordinator.js";
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
import { FIELD_MESSAGES } from "./fields.js";
import { FILL_MESSAGES } from "./fill.js";
import { FINDING_MESSAGES } from "./findings.js";
import { PANE_COLLECTION_MESSAGES } from "./pane-collection.js";
import { PANE_DISTRICT_MESSAGES } from "./pane-district.js";
import { PANE_DOOR_MESSAGES } from "./pane-doors.js";
import { PANE_KIND_MESSAGES } from "./pane-kinds.js";
import { PANE_NEW_REGISTER_MESSAGES } from "./pane-new-register.js";
import { PANE_REGISTER_MESSAGES } from "./pane-register.js";
import { PANE_SENDING_MESSAGES } from "./pane-sending.js";
import { PANE_SETTINGS_MESSAGES } from "./pane-settings.js";
import { PANE_MESSAGES } from "./pane.js";
import { RECOGNISE_MESSAGES } from "./recognise.js";
import { WORKBOOK_MESSAGES } from "./workbook.js";

/** What is said on a screen, in English. It is a file of its own on a page, which Russian readers never load. */
export const ENGLISH: Translated<typeof SCREEN_MESSAGES> = {
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
};
