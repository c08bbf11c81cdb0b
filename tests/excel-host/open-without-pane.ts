import { EVENT, WORKBOOK_TARGET } from "./events.js";
import { ExcelHost } from "./excel-host.js";
import type { Workbook } from "./model/workbook.js";
import { type Deliver, User } from "./user.js";
import { UserOfSheets } from "./user-of-sheets.js";

/** What handlers were told: the event's number and its arguments. */
export type Told = readonly [number: number, args: Readonly<Record<string, unknown>>];

/** An Excel without a browser: people act, and `told` collects what an add-in that listens to everything would hear. */
export function openWithoutPane(workbook: Workbook): {
  readonly host: ExcelHost;
  readonly user: User;
  readonly colleague: User;
  readonly sheets: UserOfSheets;
  readonly told: readonly Told[];
} {
  const host = new ExcelHost(workbook);
  for (const number of Object.values(EVENT)) host.state.events.listen(number, WORKBOOK_TARGET);
  const told: Told[] = [];
  const deliver: Deliver = async (events) => {
    told.push(...events.map(([, number, , args]) => [number, JSON.parse(args) as Told[1]] as const));
  };
  return {
    host,
    user: new User(host, deliver),
    colleague: new User(host, deliver, "Remote"),
    sheets: new UserOfSheets(host, deliver),
    told,
  };
}
