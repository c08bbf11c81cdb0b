import type { Locale } from "../../shared/messages/locale.js";

/** What the browser keeps for the pane: never in the workbook, which is mailed about. */
export interface KeptStore {
  readonly token: () => string | null;
  /** The language chosen on this computer; whoever has not chosen gets that of Excel or of the browser. */
  readonly language: () => string | null;
  readonly keepLanguage: (locale: Locale) => void;
  readonly keepToken: (token: string | null, until?: string) => void;
  /** Until when the token is good; `null` where that was not kept. */
  readonly signedInUntil: () => string | null;
  /** When the school last sent, for «отправлено 03.06». */
  readonly lastSent: (schoolId: string) => LastSent | null;
  readonly keepLastSent: (schoolId: string, sent: LastSent) => void;
}

export interface LastSent {
  readonly number: number;
  readonly at: string;
}

/**
 * Keeps the token under Office's partition key, so that an add-in in another tenant's page never sees it
 * (learn.microsoft.com: persisting add-in state). Where storage is forbidden the token lives as long as the page.
 */
export function keptStore(partitionKey: string, storage: Storage | null): KeptStore {
  const memory = new Map<string, string>();
  const name = (key: string): string => `${partitionKey}estafeta.${key}`;
  const get = (key: string): string | null => storage?.getItem(name(key)) ?? memory.get(key) ?? null;
  const set = (key: string, value: string | null): void => {
    if (value === null) {
      memory.delete(key);
      storage?.removeItem(name(key));
    } else {
      memory.set(key, value);
      storage?.setItem(name(key), value);
    }
  };
  return {
    token: () => get("token"),
    language: () => get("language"),
    keepLanguage: (locale) => set("language", locale),
    keepToken: (token, until) => {
      set("token", token);
      set("until", token === null ? null : (until ?? null));
    },
    signedInUntil: () => get("until"),
    lastSent: (schoolId) => readLastSent(get(`sent.${schoolId}`)),
    keepLastSent: (schoolId, sent) => set(`sent.${schoolId}`, `${sent.number} ${sent.at}`),
  };
}

/** The browser's storage; `null` where a policy or a private window forbids it. */
export function browserStorage(): Storage | null {
  try {
    const storage = window.localStorage;
    storage.setItem("estafeta.probe", "1");
    storage.removeItem("estafeta.probe");
    return storage;
  } catch {
    return null;
  }
}

function readLastSent(text: string | null): LastSent | null {
  const [number, at] = text?.split(" ") ?? [];
  return number !== undefined && at !== undefined && Number.isInteger(Number(number))
    ? { number: Number(number), at }
    : null;
}
