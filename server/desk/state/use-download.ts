import { useCallback, useEffect, useRef, useState } from "react";
import { message } from "../../../shared/messages/message.js";
import { mergedWorkbook } from "../api/client.js";
import { Problem } from "../api/problem.js";
import { clockTime } from "./time.js";

export type Download =
  | { readonly status: "idle" }
  | { readonly status: "busy" }
  | { readonly status: "done"; readonly sentence: string }
  | { readonly status: "failed"; readonly sentence: string };

/** Fetches the merged workbook and hands it to the browser as a file, so that a refusal is a sentence, not a file. */
export function useDownload(schoolYear: string, onSignedOut: () => void): { download: Download; start: () => void } {
  const [download, setDownload] = useState<Download>({ status: "idle" });
  const attempt = useRef<AbortController | null>(null);
  useEffect(() => () => attempt.current?.abort(), []);

  const start = useCallback(() => {
    const current = new AbortController();
    attempt.current = current;
    setDownload({ status: "busy" });
    mergedWorkbook(schoolYear, current.signal).then(
      (file) => {
        saveAs(file, message("report.file.ofYear", { schoolYear }));
        setDownload({ status: "done", sentence: message("desk.download.done", { at: clockTime(new Date()) }) });
      },
      (cause: unknown) => {
        if (current.signal.aborted) return;
        if (!(cause instanceof Problem)) throw cause;
        if (cause.signedOut) onSignedOut();
        else setDownload({ status: "failed", sentence: cause.sentence });
      },
    );
  }, [schoolYear, onSignedOut]);

  return { download, start };
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
