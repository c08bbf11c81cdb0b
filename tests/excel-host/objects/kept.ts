import type { HostState } from "../host-state.js";
import type { WireObject } from "../wire/wire-object.js";
import { type Place, rememberPlace } from "./place.js";

/**
 * Adds to an object what lets it outlive its batch: Office.js asks to keep each range, learns its reference with the
 * next answer about it, and finds it again by that reference. Belief, from Microsoft's words on tracked objects: what
 * is kept is adjusted when cells are inserted or deleted around it.
 */
export function kept(state: HostState, object: WireObject, place?: Place): WireObject {
  let reference: string | null = null;
  const self: WireObject = {
    ...object,
    identity: () => ({ ...object.identity?.(), ...(reference === null ? {} : { _ReferenceId: reference }) }),
    call: {
      ...object.call,
      _KeepReference: () => {
        reference ??= state.keep(self, place);
      },
    },
  };
  if (place) rememberPlace(self, place);
  return self;
}
