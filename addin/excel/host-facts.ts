import type { HostFacts } from "../workbook-port.js";

/** The newest set that is asked for; an older one is told by the last that is there. */
const NEWEST_SET = 20;

/** Which Excel this is, for whoever helps from afar. */
export function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage } = Office.context;
  return {
    program: `Excel ${diagnostics.version}`,
    platform: `${String(diagnostics.platform)}, ${displayLanguage}`,
    apiSets: [`ExcelApi 1.${String(newestSet())}`, ...OTHER_SETS.filter(isSupported)],
  };
}

const OTHER_SETS = ["SharedRuntime 1.1", "RibbonApi 1.1", "DialogApi 1.2"];

function isSupported(set: string): boolean {
  const [name = "", version = ""] = set.split(" ");
  return Office.context.requirements.isSetSupported(name, version);
}

function newestSet(): number {
  let newest = 1;
  while (newest < NEWEST_SET && Office.context.requirements.isSetSupported("ExcelApi", `1.${String(newest + 1)}`))
    newest += 1;
  return newest;
}
