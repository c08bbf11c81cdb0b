import { useEffect } from "react";

/** One entry for each form in which something is typed and not saved. */
const unsaved = new Set<symbol>();

/** While a form holds something unsaved, whoever leaves its page is asked first: by the desk, or by the browser. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const form = Symbol("form");
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    unsaved.add(form);
    window.addEventListener("beforeunload", ask);
    return () => {
      unsaved.delete(form);
      window.removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved]);
}

export function isAnythingUnsaved(): boolean {
  return unsaved.size > 0;
}
