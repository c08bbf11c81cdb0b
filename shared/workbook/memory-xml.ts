import { XmlScanner } from "./package/xml-scanner.js";
import { MEMORY_NAMESPACE, workbookMemorySchema, type WorkbookMemory } from "./memory.js";
import { escapeXml } from "./patch/xml-text.js";
import { WorkbookRefusal } from "./problem.js";

/** The memory as the text of a custom XML part: JSON inside one element of our namespace, the same through every door. */
export function memoryToXml(memory: WorkbookMemory): string {
  return `<memory xmlns="${MEMORY_NAMESPACE}">${escapeXml(JSON.stringify(memory))}</memory>`;
}

/** The memory in a custom XML part; `null` for somebody else's part, or for a memory that cannot be understood. */
export function memoryFromXml(xml: string): WorkbookMemory | null {
  const json = memoryText(xml);
  if (json === null) return null;
  const memory = workbookMemorySchema.safeParse(parseJson(json));
  return memory.success ? memory.data : null;
}

/** Whether a custom XML part is ours, readable or not. */
export function isMemoryXml(xml: string): boolean {
  return memoryText(xml) !== null;
}

/** The text of our element. A part of another add-in may be anything, broken XML too: then it is not ours. */
function memoryText(xml: string): string | null {
  if (!xml.includes(MEMORY_NAMESPACE)) return null;
  try {
    const scanner = new XmlScanner(xml);
    scanner.next();
    if (scanner.name !== "memory" || scanner.attribute("xmlns") !== MEMORY_NAMESPACE) return null;
    let text = "";
    while (scanner.next()) if (scanner.kind === "text") text += scanner.text();
    return text;
  } catch (error) {
    if (error instanceof WorkbookRefusal) return null;
    throw error;
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A memory that somebody edited is no memory; the schema refuses `null`.
    return null;
  }
}
