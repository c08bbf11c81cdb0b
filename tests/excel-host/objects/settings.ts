import { itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { plainOf, textOf, type WireObject } from "../wire/wire-object.js";

/** What the add-in keeps in the file by key; belief: other add-ins do not see it. */
export function settings({ workbook }: HostState): WireObject {
  const { settings: kept } = workbook;
  const show = (key: string): WireObject | null => (kept.has(key) ? setting(key) : null);
  const setting = (key: string): WireObject => ({
    type: "Setting",
    identity: () => ({ _Id: key }),
    get: { _Id: () => key, Key: () => key, Value: () => kept.get(key) ?? null },
    set: { Value: (value) => void kept.set(key, value) },
    call: { Delete: () => void kept.delete(key) },
  });
  return {
    type: "SettingCollection",
    items: () => [...kept.keys()].map(setting),
    make: {
      Add: (key, value) => {
        kept.set(textOf(key), plainOf(value));
        return setting(textOf(key));
      },
      GetItem: (key) => {
        const found = show(textOf(key));
        if (!found) throw itemNotFound();
        return found;
      },
      GetItemOrNullObject: (key) => show(textOf(key)),
    },
    call: { GetCount: () => kept.size },
  };
}
