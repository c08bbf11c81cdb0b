import { invalidArgument } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { WireObject } from "../wire/wire-object.js";

/** What Office.js reaches beside the workbook, by name: the add-in's own runtime and pane. */
export function services(state: HostState): Readonly<Record<string, WireObject>> {
  return {
    // Office.js tells this service that its handlers are ready, and fails to start when nobody listens.
    "Microsoft.InternalService.AddinInternalService": {
      type: "AddinInternalService",
      call: { NotifyActionHandlerReady: () => undefined },
    },
    /** `Office.addin.showAsTaskpane` and `hide`. */
    "Microsoft.AppRuntime.AppRuntimeService": {
      type: "AppRuntimeService",
      call: {
        GetAppRuntimeState: () => (state.isPaneVisible ? "Visible" : "Background"),
        SetAppRuntimeState: (wanted) => {
          if (wanted !== "Visible" && wanted !== "Background") throw invalidArgument();
          state.isPaneVisible = wanted === "Visible";
        },
      },
    },
  };
}
