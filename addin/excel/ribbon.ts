import type { Ribbon } from "../commands.js";

/** Excel's ribbon and task pane. `event.completed` is always called: without it the button stays pressed for minutes. */
export function excelRibbon(): Ribbon {
  return {
    associate(command, run) {
      Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
        void run().finally(() => event.completed());
      });
    },
    showPane: () => Office.addin.showAsTaskpane(),
  };
}
