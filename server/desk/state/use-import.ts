import { useCallback, useRef, useState } from "react";
import type { Import } from "../../../shared/api/imports.js";
import { addFile, beginImport, dryRun } from "../api/imports.js";
import { Problem } from "../api/problem.js";
import { useChange } from "./use-change.js";

/** How far the workbooks are on their way; null while none is. `reading`: the server reads and compares them. */
export interface Sending {
  readonly done: number;
  readonly total: number;
  readonly reading: boolean;
}

export interface Uploads {
  readonly sending: Sending | null;
  /** Workbooks that did not arrive, with the reason of the last one. */
  readonly missed: readonly { readonly name: string; readonly why: string }[];
  /** Puts workbooks under the import, or under a new one, and asks what they would change. */
  readonly upload: (files: readonly File[], into: Import | null) => void;
  /** Asks again what the import would change. */
  readonly check: (id: string) => void;
  readonly stop: () => void;
  readonly problem: Problem | null;
}

/** Sends workbooks one after another, so that forty of them show how far they are and can be stopped. */
export function useImport(changed: (now: Import) => void): Uploads {
  const { problem, send } = useChange();
  const [sending, setSending] = useState<Sending | null>(null);
  const [missed, setMissed] = useState<Uploads["missed"]>([]);
  const attempt = useRef<AbortController | null>(null);

  const check = useCallback(
    async (id: string, total = 0) => {
      setSending({ done: total, total, reading: true });
      const now = await send((token) => dryRun(token, id));
      setSending(null);
      if (now) changed(now);
    },
    [send, changed],
  );

  const upload = useCallback(
    async (files: readonly File[], into: Import | null) => {
      const current = new AbortController();
      attempt.current = current;
      setMissed([]);
      setSending({ done: 0, total: files.length, reading: false });
      const begun = into ?? (await send(beginImport));
      const lost: { name: string; why: string }[] = [];
      for (const [index, file] of begun ? files.entries() : []) {
        if (current.signal.aborted) break;
        const why = await send(async (token) => arrived(addFile(token, begun?.id ?? "", file, current.signal)));
        if (why === null) break;
        if (why !== "") lost.push({ name: file.name, why });
        setSending({ done: index + 1, total: files.length, reading: false });
      }
      setMissed(lost);
      if (begun && lost.length < files.length) await check(begun.id, files.length);
      else setSending(null);
    },
    [send, check],
  );

  return {
    sending,
    missed,
    problem,
    upload: useCallback((files, into) => void upload(files, into), [upload]),
    check: useCallback((id) => void check(id), [check]),
    stop: useCallback(() => attempt.current?.abort(), []),
  };
}

/** Nothing when the workbook arrived, else why not; only a lost session stops the others. */
async function arrived(sent: Promise<unknown>): Promise<string> {
  try {
    await sent;
    return "";
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") return "";
    if (!(cause instanceof Problem) || cause.signedOut) throw cause;
    return cause.sentence;
  }
}
