import { API_MESSAGES } from "./api.js";
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

/**
 * The English of the pane, which its build puts in the place of `catalogue.ts` here: the sentences of the pane's own
 * catalogue, and the server's refusals, which come in Russian otherwise.
 */
export const ENGLISH = {
  ...API_MESSAGES,
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
