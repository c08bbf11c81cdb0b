import type { HostState } from "../host-state.js";
import type { WireObject } from "../wire-object.js";

/**
 * Adds to an object what lets it outlive its batch: Office.js asks to keep each range, learns its reference with the
 * next answer about it, and finds it again by that reference.
 */
export function kept(state: HostState, object: WireObject): WireObject {
  let reference: string | null = null;
  const self: WireObject = {
    ...object,
    identity: () => ({ ...object.identity?.(), ...(reference === null ? {} : { _ReferenceId: reference }) }),
    call: {
      ...object.call,
      _KeepReference: () => {
        reference ??= state.keep(self);
      },
    },
  };
  return self;
}
