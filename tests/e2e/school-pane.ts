import type { Frame, Locator } from "playwright-core";
import type { ExcelHost } from "../excel-host/excel-host.js";
import type { Workbook } from "../excel-host/model/workbook.js";
import type { OpenPane } from "../excel-host/open-pane.js";
import type { User } from "../excel-host/user.js";
import type { UserOfSheets } from "../excel-host/user-of-sheets.js";

/** A count as the pane writes it, thousands apart, for a pattern. */
const counted = (count: number): string => count.toLocaleString("ru").replace(/\s/g, "\\s");

/** The pane of a curator who is signed in, by what they see and press. */
export class SchoolPane {
  readonly frame: Frame;

  constructor(
    readonly host: ExcelHost,
    readonly pane: OpenPane,
  ) {
    this.frame = pane.frame;
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  get user(): User {
    return this.pane.user;
  }

  get userOfSheets(): UserOfSheets {
    return this.pane.userOfSheets;
  }

  async signIn(code: string): Promise<void> {
    const button = this.frame.getByRole("button", { name: "Войти, чтобы отправить" });
    const menu = this.frame.getByRole("button", { name: "Другие действия" });
    await menu.waitFor();
    // A workbook without a register has nothing to send.
    if (await button.isVisible()) await button.click();
    else await this.choose("Войти");
    await this.frame.getByLabel("Код из письма района").fill(code);
    await this.frame.getByRole("button", { name: "Войти", exact: true }).click();
  }

  /** An entry of the pane's menu. */
  async choose(entry: string): Promise<void> {
    await this.frame.getByRole("button", { name: "Другие действия" }).click();
    await this.frame.getByRole("menuitem", { name: entry }).click();
  }

  /** The button that says how many pairs are ready to go. */
  ready(pairs: number): Locator {
    return this.frame.getByRole("button", { name: new RegExp(`^Отправить в район · ${counted(pairs)}\\sпар`) });
  }

  /** «Всё уже в районе»: the workbook and the district agree. */
  upToDate(pairs: number): Promise<void> {
    return this.frame.getByText(new RegExp(`^Всё уже в районе: ${counted(pairs)}\\sпар`)).waitFor();
  }

  /**
   * Sends what is ready and goes back to the first view; the first time the pane shows what leaves. More pairs than
   * were ready are accepted where the district has changed some meanwhile: those are sent once, to bring the change.
   */
  async send(pairs: number, acceptedPairs = pairs): Promise<void> {
    await this.ready(pairs).click();
    const shown = this.frame.getByText(/^В район уйд/);
    const accepted = this.frame.getByText(new RegExp(`^Район принял ${counted(acceptedPairs)}\\sпар`));
    await shown.or(accepted).first().waitFor();
    if (await shown.isVisible()) await this.ready(pairs).click();
    await accepted.waitFor();
    await this.frame.getByRole("button", { name: "Назад" }).click();
  }
}
