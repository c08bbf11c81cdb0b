import { useCallback, useEffect, useRef, useState } from "react";
import type { MergedQuery } from "../../../shared/api/district.js";
import { message } from "../../../shared/messages/message.js";
import { mergedWorkbook } from "../api/client.js";
import { Problem } from "../api/problem.js";
import { saveAs } from "./save-as.js";
import { clockTime } from "./time.js";

export type Download =
  | { readonly status: "idle" }
  | { readonly status: "busy" }
  | { readonly status: "done"; readonly sentence: string }
  | { readonly status: "failed"; readonly sentence: string };

/** The merged workbook, or the part of it that is asked for. */
export function useDownload(onSignedOut: () => void): { download: Download; start: (asked: MergedQuery) => void } {
  return useFileDownload(mergedWorkbook, onSignedOut);
}

type FetchFile<Asked> = (asked: Asked, signal: AbortSignal) => Promise<{ readonly file: Blob; readonly name: string }>;

/**
 * Fetches a file and hands it to the browser as one, so that a refusal is a sentence, not a file. `fetchFile` must keep
 * its identity.
 */
export function useFileDownload<Asked>(
  fetchFile: FetchFile<Asked>,
  onSignedOut: () => void,
): { download: Download; start: (asked: Asked) => void } {
  const [download, setDownload] = useState<Download>({ status: "idle" });
  const attempt = useRef<AbortController | null>(null);
  useEffect(() => () => attempt.current?.abort(), []);

  const start = useCallback(
    (asked: Asked) => {
      const current = new AbortController();
      attempt.current = current;
      setDownload({ status: "busy" });
      fetchFile(asked, current.signal).then(
        ({ file, name }) => {
          saveAs(file, name);
          setDownload({ status: "done", sentence: message("desk.download.done", { at: clockTime(new Date()) }) });
        },
        (cause: unknown) => {
          if (current.signal.aborted) return;
          if (!(cause instanceof Problem)) throw cause;
          if (cause.signedOut) onSignedOut();
          else setDownload({ status: "failed", sentence: cause.sentence });
        },
      );
    },
    [fetchFile, onSignedOut],
  );

  return { download, start };
}
