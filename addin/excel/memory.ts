import { MEMORY_NAMESPACE, type WorkbookMemory } from "../../shared/workbook/memory.js";
import { memoryFromXml, memoryToXml } from "../../shared/workbook/memory-xml.js";

/**
 * What the workbook remembers, in a custom XML part that travels with the file. A part that is not ours, or is spoiled,
 * counts as none. Several parts (a copied workbook joined with another) are reduced to one at the next save.
 */
export async function loadMemory(context: Excel.RequestContext): Promise<WorkbookMemory | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  for (const text of texts) {
    const memory = memoryFromXml(text.value);
    if (memory) return memory;
  }
  return null;
}

/** Writing a part empties Excel's undo list (office-js 6415), so memory is saved only when it has changed. */
export async function saveMemory(context: Excel.RequestContext, memory: WorkbookMemory): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const [first, ...others] = parts.items;
  if (first) first.setXml(memoryToXml(memory));
  else context.workbook.customXmlParts.add(memoryToXml(memory));
  for (const part of others) part.delete();
  await context.sync();
}
