/** Microsoft supports its own CDN only; our server's unmodified copy is for when that does not answer. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OWN_COPY = "/office-js/office.js";
/** Together ten seconds: who still sees nothing by then closes the pane. */
const CDN_PATIENCE_MS = 4000;
const OWN_PATIENCE_MS = 6000;
const READY_PATIENCE_MS = 10_000;

export type OfficeLoad = "ready" | "not-in-office" | "unreachable" | "too-old";

/**
 * Loads Office.js and waits until the host has answered. The server's setting says whether the CDN is asked at all; the
 * page bears it (`OFFICE_JS`).
 */
export async function loadOffice(): Promise<OfficeLoad> {
  const fromCdn = document.documentElement.dataset["officeJs"] !== "own" && (await cdnArrives());
  if (!fromCdn && !(await arrives(script(OWN_COPY), OWN_PATIENCE_MS))) return "unreachable";
  const info = await Promise.race([Office.onReady(), after(READY_PATIENCE_MS)]);
  if (info === null) return "unreachable";
  if (info.host !== Office.HostType.Excel) return "not-in-office";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? "ready" : "too-old";
}

/** Asked with a preload first: a script that comes too late must not run beside the copy that has taken its place. */
async function cdnArrives(): Promise<boolean> {
  return (await arrives(preload(CDN), CDN_PATIENCE_MS)) && arrives(script(CDN), CDN_PATIENCE_MS);
}

function preload(address: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "script";
  link.href = address;
  return link;
}

function script(address: string): HTMLScriptElement {
  const element = document.createElement("script");
  element.src = address;
  return element;
}

/** Whether an element has loaded in time; one that has not is taken out again. */
function arrives(element: HTMLLinkElement | HTMLScriptElement, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const give = (loaded: boolean): void => {
      clearTimeout(timer);
      if (!loaded) element.remove();
      resolve(loaded);
    };
    const timer = setTimeout(() => give(false), patience);
    element.addEventListener("load", () => give(true));
    element.addEventListener("error", () => give(false));
    document.head.append(element);
  });
}

function after(delay: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), delay));
}
