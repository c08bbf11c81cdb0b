import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { MessageKey } from "../../../shared/messages/catalogue.js";
import type { ViewName } from "../state/place.js";

interface Page {
  readonly view: ViewName;
  /** Its name in the navigation; null where other pages lead to it. */
  readonly name: MessageKey | null;
  /** Its code comes when the page is first opened. */
  readonly Content: LazyExoticComponent<ComponentType>;
}

/** Every page of the desk, in the order of the navigation. A new one is a line here and a name in `state/place.ts`. */
export const PAGES: readonly Page[] = [
  page("board", "desk.nav.board", async () => (await import("./board/Board.js")).Board),
  page("forms", "desk.nav.forms", async () => (await import("./forms/FormsPage.js")).FormsPage),
  page("conflicts", "desk.nav.conflicts", async () => (await import("./conflicts/ConflictsPage.js")).ConflictsPage),
  page("persons", "desk.nav.persons", async () => (await import("./persons/PersonsPage.js")).PersonsPage),
  page("reminders", "desk.nav.reminders", async () => (await import("./reminders/RemindersPage.js")).RemindersPage),
  page("schools", "desk.nav.schools", async () => (await import("./schools/SchoolsPage.js")).SchoolsPage),
  page("pairs", null, async () => (await import("./pairs/PairPage.js")).PairPage),
  page("imports", "desk.nav.imports", async () => (await import("./imports/ImportsPage.js")).ImportsPage),
  page(
    "monitoring",
    "desk.nav.monitoring",
    async () => (await import("./monitoring/MonitoringPage.js")).MonitoringPage,
  ),
  page("settings", "desk.nav.settings", async () => (await import("./settings/SettingsPage.js")).SettingsPage),
  page("audit", "desk.nav.audit", async () => (await import("./audit/AuditPage.js")).AuditPage),
];

function page(view: ViewName, name: MessageKey | null, load: () => Promise<ComponentType>): Page {
  return { view, name, Content: lazy(async () => ({ default: await load() })) };
}
