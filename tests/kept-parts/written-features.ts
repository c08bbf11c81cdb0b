import { type Feature, links, MAIN, OFFICE, spreadsheetType, XML } from "./feature.js";

/** What is set up on a sheet, or lies in the workbook beside its sheets. */
export const WRITTEN_FEATURES: readonly Feature[] = [
  {
    name: "table (ListObject)",
    after: '<tableParts count="1"><tablePart r:id="rIdK1"/></tableParts>',
    sheetLinks: [["table", "../tables/table1.xml"]],
    parts: {
      "xl/tables/table1.xml": [
        `${XML}<table xmlns="${MAIN}" id="1" name="Пары" displayName="Пары" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="ФИО наставника"/><tableColumn id="2" name="ФИО наставляемого"/><tableColumn id="3" name="Стаж"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
        spreadsheetType("table"),
      ],
    },
    evidence: ['displayName="Пары"', "TableStyleMedium2"],
  },
  {
    name: "hyperlinks",
    after:
      '<hyperlinks><hyperlink ref="B2" r:id="rIdK1" tooltip="Приказ"/><hyperlink ref="B4" location="Лист1!A1"/></hyperlinks>',
    sheetLinks: [["hyperlink", "https://school.example/prikaz.pdf", "External"]],
    evidence: ['tooltip="Приказ"', "school.example/prikaz.pdf", "Лист1!A1"],
  },
  {
    name: "data validation",
    after:
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Категория" prompt="Выберите" sqref="C2:C9"><formula1>"первая,высшая"</formula1></dataValidation></dataValidations>',
    evidence: ["первая,высшая", 'promptTitle="Категория"'],
  },
  {
    name: "data validation from another sheet (x14)",
    after: `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Лист1!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    evidence: ["x14:dataValidation ", "Лист1!$A$2:$A$4"],
  },
  {
    name: "conditional format (expression)",
    after:
      '<conditionalFormatting sqref="C2:C4"><cfRule type="expression" dxfId="0" priority="1"><formula>$C2&gt;20</formula></cfRule></conditionalFormatting>',
    evidence: ['sqref="C2:C4"', "$C2&gt;20"],
  },
  {
    name: "data bars with their x14 part",
    after:
      '<conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="90" direction="rightToLeft"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    evidence: ["FF638EC6", 'maxLength="90"', "rightToLeft"],
  },
  {
    name: "icon set of Excel 2010 (x14)",
    after: `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="2" id="{00000000-0000-4000-8000-000000000002}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    evidence: ["3Stars"],
  },
  {
    name: "print set-up, headers and footers",
    after:
      '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rIdK1"/><headerFooter differentFirst="1"><oddHeader>&amp;CРеестр пар</oddHeader><oddFooter>&amp;RСтр. &amp;P</oddFooter><firstHeader>&amp;CТитул</firstHeader></headerFooter>',
    sheetLinks: [["printerSettings", "../printerSettings/printerSettings1.bin"]],
    parts: {
      "xl/printerSettings/printerSettings1.bin": [
        "HP LaserJet 1020",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
      ],
    },
    evidence: ['orientation="landscape"', "Реестр пар", "Титул", "HP LaserJet 1020"],
  },
  {
    name: "page breaks",
    after:
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
    evidence: ["<rowBreaks", "<colBreaks"],
  },
  {
    name: "grouped and hidden rows and columns",
    before:
      '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><cols><col min="5" max="6" width="9.5" hidden="1" outlineLevel="1" customWidth="1"/><col min="7" max="7" width="9.1" collapsed="1"/></cols>',
    rows: '<row r="6" outlineLevel="1" hidden="1"><c r="A6"><v>6</v></c></row><row r="7" collapsed="1"/>',
    evidence: ['summaryBelow="0"', 'outlineLevel="1"', 'collapsed="1"'],
  },
  {
    name: "frozen header and custom views",
    before:
      '<sheetViews><sheetView workbookViewId="0" zoomScale="85"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    after:
      '<customSheetViews><customSheetView guid="{33333333-3333-4333-8333-333333333333}" scale="70"/></customSheetViews>',
    workbookBefore:
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>',
    workbookAfter:
      '<customWorkbookViews><customWorkbookView name="Для печати" guid="{33333333-3333-4333-8333-333333333333}" windowWidth="800" windowHeight="600" activeSheetId="1"/></customWorkbookViews>',
    evidence: ['state="frozen"', 'zoomScale="85"', "Для печати"],
  },
  {
    name: "protected sheet and ranges",
    after:
      '<sheetProtection algorithmName="SHA-512" hashValue="qqqq" saltValue="ssss" spinCount="100000" sheet="1" formatCells="0"/><protectedRanges><protectedRange sqref="C2:C4" name="Стаж"/></protectedRanges>',
    evidence: ['hashValue="qqqq"', "<protectedRange "],
  },
  {
    name: "auto-filter with a condition",
    after:
      '<autoFilter ref="A1:C4"><filterColumn colId="2"><customFilters><customFilter operator="greaterThan" val="6"/></customFilters></filterColumn></autoFilter>',
    evidence: ['ref="A1:C4"', "greaterThan"],
  },
  {
    name: "defined names and print titles",
    workbookAfter:
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Лист1!$1:$1</definedName><definedName name="Наставники" comment="для списка">Лист1!$A$2:$A$4</definedName></definedNames>',
    evidence: ["Лист1!$1:$1", 'name="Наставники"', "для списка"],
  },
  {
    name: "protected workbook",
    workbookBefore: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
    evidence: ["CC1A", "lockStructure"],
  },
  {
    name: "rich text",
    rows: '<row r="6"><c r="A6" t="inlineStr"><is><r><rPr><b/><color rgb="FFAA0000"/></rPr><t>важно</t></r><r><t xml:space="preserve"> для всех</t></r></is></c></row>',
    evidence: ["FFAA0000", "важно<", " для всех<"],
  },
  {
    name: "shared formulas and the chain of computing",
    rows: '<row r="6"><c r="E6"><f t="shared" ref="E6:E7" si="0">C2*2</f><v>24</v></c></row><row r="7"><c r="E7"><f t="shared" si="0"/><v>14</v></c></row>',
    workbookLinks: [["calcChain", "calcChain.xml"]],
    parts: {
      "xl/calcChain.xml": [
        `${XML}<calcChain xmlns="${MAIN}"><c r="E7" i="1"/><c r="E6" i="1"/></calcChain>`,
        spreadsheetType("calcChain"),
      ],
    },
    evidence: ['ref="E6:E7"', "C2*2", '<c r="E7" i="1"'],
  },
  {
    name: "array formula",
    rows: '<row r="6"><c r="E6"><f t="array" ref="E6:E7">C2:C3*2</f><v>24</v></c></row><row r="7"><c r="E7"><v>14</v></c></row>',
    evidence: ['t="array"', 'ref="E6:E7"', "C2:C3*2"],
  },
  {
    name: "link to another workbook",
    workbookAfter: '<externalReferences><externalReference r:id="rIdK1"/></externalReferences>',
    workbookLinks: [["externalLink", "externalLinks/externalLink1.xml"]],
    parts: {
      "xl/externalLinks/externalLink1.xml": [
        `${XML}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}/relationships" r:id="rId1"><sheetNames><sheetName val="Штат"/></sheetNames></externalBook></externalLink>`,
        spreadsheetType("externalLink"),
      ],
      "xl/externalLinks/_rels/externalLink1.xml.rels": [
        `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/externalLinkPath" Target="kadry.xlsx" TargetMode="External"/></Relationships>`,
      ],
    },
    evidence: ['val="Штат"', "kadry.xlsx"],
  },
  {
    name: "custom XML of other add-ins",
    workbookLinks: [["customXml", "../customXml/item1.xml"]],
    parts: { "customXml/item1.xml": ['<settings xmlns="urn:somebody-else">их память</settings>'] },
    evidence: ["их память"],
  },
  {
    name: "properties of the document",
    packageLinks: [
      ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
      ["custom-properties", "docProps/custom.xml"],
    ],
    parts: {
      "docProps/core.xml": [
        `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Реестр 2022</dc:title><dc:creator>Завуч школы</dc:creator></cp:coreProperties>`,
        "application/vnd.openxmlformats-package.core-properties+xml",
      ],
      "docProps/custom.xml": [
        `${XML}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Номер дела"><vt:lpwstr>04-17</vt:lpwstr></property></Properties>`,
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      ],
    },
    evidence: ["Реестр 2022", "Завуч школы", "04-17"],
  },
  {
    name: "theme",
    workbookLinks: [["theme", "theme/theme1.xml"]],
    parts: {
      "xl/theme/theme1.xml": [
        `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Школьная"><a:themeElements><a:clrScheme name="Свои цвета"><a:dk1><a:srgbClr val="112233"/></a:dk1></a:clrScheme></a:themeElements></a:theme>`,
        "application/vnd.openxmlformats-officedocument.theme+xml",
      ],
    },
    evidence: ["Свои цвета", "112233"],
  },
  {
    name: "dates counted from 1904",
    workbookBefore: '<workbookPr date1904="1" codeName="Книга"/>',
    evidence: ['date1904="1"', "Книга"],
  },
  {
    name: "macros (.xlsm) and their ribbon",
    packageLinks: [
      ["http://schemas.microsoft.com/office/2006/relationships/ui/extensibility", "customUI/customUI.xml"],
    ],
    workbookLinks: [["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"]],
    parts: {
      "xl/vbaProject.bin": ["\u00d0\u00cf VBA module of the school"],
      "customUI/customUI.xml": [
        '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"><ribbon startFromScratch="false"/></customUI>',
      ],
    },
    evidence: ["VBA module of the school", "startFromScratch", "macroEnabled"],
  },
];

/** The one feature that a changed workbook cannot keep. */
export const SIGNATURE: Feature = {
  name: "digital signature",
  packageLinks: [
    [
      "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
      "_xmlsignatures/origin.sigs",
    ],
  ],
  parts: {
    "_xmlsignatures/origin.sigs": ["", "application/vnd.openxmlformats-package.digital-signature-origin"],
    "_xmlsignatures/_rels/origin.sigs.rels": links([
      "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
      "sig1.xml",
    ]),
    "_xmlsignatures/sig1.xml": [
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>cGVjaGF0</SignatureValue></Signature>',
      "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
    ],
  },
  evidence: ["cGVjaGF0"],
};
