import type { Knex } from "knex";
import { createPeopleTables } from "./001-people.js";
import { createPairTables } from "./002-pairs.js";
import { createPushTables } from "./003-pushes.js";
import { createDictionaryTables } from "./004-dictionary.js";
import { addDecisions } from "./005-decisions.js";
import { createCollectionTables } from "./006-collection.js";
import { createReturnsTable } from "./007-returns.js";
import { addIncomingRole } from "./008-coordinator-changes.js";
import { createPersonDecisionsTable } from "./010-person-decisions.js";
import { createMonitoringTables } from "./011-monitoring.js";
import { addArchivedSchools } from "./012-archived-schools.js";
import { createImportTables } from "./009-imports.js";
import { createIndicatorSnapshots } from "./017-indicator-snapshots.js";

export interface Migration {
  readonly name: string;
  readonly up: (db: Knex) => Promise<void>;
  readonly down: (db: Knex) => Promise<void>;
}

/** In the order in which they are applied. A released migration is never edited; there is no way back but a backup. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "001-people", up: createPeopleTables, down: refuse },
  { name: "002-pairs", up: createPairTables, down: refuse },
  { name: "003-pushes", up: createPushTables, down: refuse },
  { name: "004-dictionary", up: createDictionaryTables, down: refuse },
  { name: "005-decisions", up: addDecisions, down: refuse },
  { name: "006-collection", up: createCollectionTables, down: refuse },
  { name: "007-returns", up: createReturnsTable, down: refuse },
  { name: "008-coordinator-changes", up: addIncomingRole, down: refuse },
  { name: "009-imports", up: createImportTables, down: refuse },
  { name: "010-person-decisions", up: createPersonDecisionsTable, down: refuse },
  { name: "011-monitoring", up: createMonitoringTables, down: refuse },
  { name: "012-archived-schools", up: addArchivedSchools, down: refuse },
  { name: "017-indicator-snapshots", up: createIndicatorSnapshots, down: refuse },
];

function refuse(): Promise<void> {
  return Promise.reject(new Error("migrations go forward only: restore a backup instead"));
}
