import type { HostFacts } from "../workbook-port.js";

/** A browser tells of itself in one line; nothing more of the machine is asked. */
export function browserFacts(): HostFacts {
  return { program: navigator.userAgent, platform: navigator.language, apiSets: [] };
}
