import { unzipSync } from "fflate";
import type { WorkbookMemory } from "../../../shared/workbook/memory.js";
import { readMemory } from "../../../shared/workbook/memory-part.js";
import { memoryFromXml, memoryToXml } from "../../../shared/workbook/memory-xml.js";
import { patchWorkbook } from "../../../shared/workbook/patch-workbook.js";
import { smallWorkbook, zipParts } from "../../support/small-workbook.js";

const MEMORY: WorkbookMemory = {
  workbookId: "0192f0c1-7a3b-7c4d-8e5f-0123456789ab",
  mappings: { "шапка & <1>": { B: "mentorName", C: null } },
  base: { "0192f0c1-7a3b-7c4d-8e5f-0123456789ac": { version: 3, fields: { form: "a1" } } },
  revision: 7,
  approved: true,
  outbox: null,
};

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKSHEETS = ["<sheetData/>"];

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]),
  );
}

test("what a workbook remembers is read back from its copy", async () => {
  const copy = await patchWorkbook(smallWorkbook({ worksheets: WORKSHEETS }), { edits: [], memory: MEMORY });
  expect(await readMemory(copy)).toEqual(MEMORY);
});

test("[R1] the memory is a custom XML part with its properties, related to the workbook as Excel does it", async () => {
  const parts = partsOf(await patchWorkbook(smallWorkbook({ worksheets: WORKSHEETS }), { edits: [], memory: MEMORY }));
  expect(parts["customXml/item1.xml"]).toBe(memoryToXml(MEMORY));
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
    `Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"`,
  );
  expect(parts["customXml/_rels/item1.xml.rels"]).toContain(
    `Type="${RELATIONS}/customXmlProps" Target="itemProps1.xml"`,
  );
  expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
});

test("a newer memory takes the place of the older, and the part of another add-in stays", async () => {
  const relations =
    `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId7" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/></Relationships>`;
  const bytes = smallWorkbook({
    worksheets: WORKSHEETS,
    parts: { "customXml/item1.xml": "<theirs/>", "xl/_rels/workbook.xml.rels": relations },
  });
  const first = await patchWorkbook(bytes, { edits: [], memory: MEMORY });
  const second = await patchWorkbook(first, { edits: [], memory: { ...MEMORY, revision: 8 } });
  expect(await readMemory(second)).toMatchObject({ revision: 8 });
  expect(Object.keys(partsOf(second))).toEqual(Object.keys(partsOf(first)));
  expect(partsOf(second)["customXml/item1.xml"]).toBe("<theirs/>");
});

test.each<[string, Uint8Array]>([
  ["a workbook that was never ours", smallWorkbook({ worksheets: WORKSHEETS })],
  ["an .ods", zipParts({ "content.xml": "<a/>" })],
  ["a file that is no workbook", Buffer.from("а")],
])("%s remembers nothing", async (_, bytes) => {
  expect(await readMemory(bytes)).toBeNull();
});

test.each<[string, string]>([
  ["broken XML", memoryToXml(MEMORY).slice(0, -5)],
  ["broken JSON", memoryToXml(MEMORY).replace("{", "")],
  ["a field gone", memoryToXml(MEMORY).replace("revision", "revisio")],
  ["another namespace", memoryToXml(MEMORY).replace(":workbook:1", ":workbook:2")],
  ["another root", "<other>urn:estafeta:workbook:1</other>"],
])("a memory with %s is none", (_, xml) => {
  expect(memoryFromXml(xml)).toBeNull();
});
