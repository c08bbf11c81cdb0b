import { DRAWING, type Feature, links, MAIN, OFFICE, spreadsheetType, X14, XML } from "./feature.js";

/** The smallest PNG: one dark pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const SPACES = `xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}/relationships"`;
const FRAME =
  "<xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>";
const TO =
  "<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const drawing = (content: string): string =>
  `${XML}<xdr:wsDr ${SPACES}><xdr:twoCellAnchor>${FRAME}${TO}${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const picture = (name: string, more = ""): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1">${more}</a:blip>` +
  '<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
const inDrawing = (number: number): Pick<Feature, "after" | "sheetLinks"> => ({
  after: '<drawing r:id="rIdK1"/>',
  sheetLinks: [["drawing", `../drawings/drawing${String(number)}.xml`]],
});

const CHART =
  `${XML}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Стаж наставников</a:t></a:r></a:p></c:rich></c:tx></c:title>` +
  '<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Лист1!$C$2:$C$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">';

/** What is drawn on a sheet or computed from it. */
export const DRAWN_FEATURES: readonly Feature[] = [
  {
    name: "chart",
    ...inDrawing(1),
    parts: {
      "xl/drawings/drawing1.xml": [
        drawing(
          `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Диаграмма 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
        ),
        DRAWING_TYPE,
      ],
      "xl/drawings/_rels/drawing1.xml.rels": links(["chart", "../charts/chart1.xml"]),
      "xl/charts/chart1.xml": [CHART, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    },
    evidence: ["Стаж наставников", "Лист1!$C$2:$C$4"],
  },
  {
    name: "picture (png)",
    ...inDrawing(1),
    parts: {
      "xl/drawings/drawing1.xml": [drawing(picture("Логотип")), DRAWING_TYPE],
      "xl/drawings/_rels/drawing1.xml.rels": links(["image", "../media/image1.png"]),
      "xl/media/image1.png": [PNG],
    },
    evidence: ["xdr:pic>", "\u0089PNG"],
  },
  {
    name: "picture (svg beside its png)",
    ...inDrawing(1),
    parts: {
      "xl/drawings/drawing1.xml": [
        drawing(
          picture(
            "Значок",
            '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId2"/></a:ext></a:extLst>',
          ),
        ),
        DRAWING_TYPE,
      ],
      "xl/drawings/_rels/drawing1.xml.rels": links(["image", "../media/image1.png"], ["image", "../media/image2.svg"]),
      "xl/media/image1.png": [PNG],
      "xl/media/image2.svg": ['<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>'],
    },
    evidence: ["svgBlip", "<circle r="],
  },
  {
    name: "picture (emf)",
    ...inDrawing(1),
    parts: {
      "xl/drawings/drawing1.xml": [drawing(picture("Печать")), DRAWING_TYPE],
      "xl/drawings/_rels/drawing1.xml.rels": links(["image", "../media/image1.emf"]),
      "xl/media/image1.emf": [Buffer.from("\u0001\0\0\0 EMF печать", "latin1")],
    },
    evidence: [" EMF"],
  },
  {
    name: "shape with a text",
    ...inDrawing(1),
    parts: {
      "xl/drawings/drawing1.xml": [
        drawing(
          '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Надпись"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Утверждаю</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
        ),
        DRAWING_TYPE,
      ],
    },
    evidence: ["Утверждаю"],
  },
  {
    name: "comment (legacy note)",
    after: '<legacyDrawing r:id="rIdK2"/>',
    sheetLinks: [
      ["comments", "../comments1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ],
    parts: {
      "xl/comments1.xml": [
        `${XML}<comments xmlns="${MAIN}"><authors><author>Завуч</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>уточнить отчество</t></r></text></comment></commentList></comments>`,
        spreadsheetType("comments"),
      ],
      "xl/drawings/vmlDrawing1.vml": [
        `${VML}<v:shape id="_x0000_s1025" style="width:317pt" fillcolor="#ccffcc"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
      ],
    },
    evidence: ["уточнить отчество", "Завуч", "width:317pt"],
  },
  {
    name: "threaded comment",
    sheetLinks: [
      [
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ],
    workbookLinks: [["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"]],
    parts: {
      "xl/threadedComments/threadedComment1.xml": [
        `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2023-05-01T10:00:00.00" personId="{11111111-1111-4111-8111-111111111111}" id="{22222222-2222-4222-8222-222222222222}"><text>приказ вышел</text></threadedComment></ThreadedComments>`,
        "application/vnd.ms-excel.threadedcomments+xml",
      ],
      "xl/persons/person.xml": [
        `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Куратор" id="{11111111-1111-4111-8111-111111111111}" userId="1" providerId="None"/></personList>`,
        "application/vnd.ms-excel.person+xml",
      ],
    },
    evidence: ["приказ вышел", "Куратор"],
  },
  {
    name: "form control (check box)",
    after: '<legacyDrawing r:id="rIdK1"/>',
    sheetLinks: [
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
    ],
    parts: {
      "xl/drawings/vmlDrawing1.vml": [
        `${VML}<v:shape id="_x0000_s1026"><x:ClientData ObjectType="Checkbox"><x:FmlaLink>$E$2</x:FmlaLink></x:ClientData></v:shape></xml>`,
      ],
      "xl/ctrlProps/ctrlProp1.xml": [
        `${XML}<formControlPr xmlns="${X14}" objectType="CheckBox" fmlaLink="$E$2" lockText="1"/>`,
        "application/vnd.ms-excel.controlproperties+xml",
      ],
    },
    evidence: ['ObjectType="Checkbox"', 'objectType="CheckBox"'],
  },
  {
    name: "pivot table with its cache",
    workbookAfter: '<pivotCaches><pivotCache cacheId="1" r:id="rIdK1"/></pivotCaches>',
    workbookLinks: [["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
    sheetLinks: [["pivotTable", "../pivotTables/pivotTable1.xml"]],
    parts: {
      "xl/pivotCache/pivotCacheDefinition1.xml": [
        `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships" r:id="rId1" refreshedBy="Завуч" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Лист1"/></cacheSource><cacheFields count="3"><cacheField name="ФИО наставника"><sharedItems count="1"><s v="Абрамова Анна Андреевна"/></sharedItems></cacheField><cacheField name="ФИО наставляемого"><sharedItems/></cacheField><cacheField name="Стаж"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="7" maxValue="21"/></cacheField></cacheFields></pivotCacheDefinition>`,
        spreadsheetType("pivotCacheDefinition"),
      ],
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": links(["pivotCacheRecords", "pivotCacheRecords1.xml"]),
      "xl/pivotCache/pivotCacheRecords1.xml": [
        `${XML}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><s v="Носова А."/><n v="12"/></r></pivotCacheRecords>`,
        spreadsheetType("pivotCacheRecords"),
      ],
      "xl/pivotTables/pivotTable1.xml": [
        `${XML}<pivotTableDefinition xmlns="${MAIN}" name="Сводка по стажу" cacheId="1" dataCaption="Значения"><location ref="H1:I3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Сумма" fld="2"/></dataFields></pivotTableDefinition>`,
        spreadsheetType("pivotTable"),
      ],
      "xl/pivotTables/_rels/pivotTable1.xml.rels": links([
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml",
      ]),
    },
    evidence: ["Сводка по стажу", "worksheetSource", "<n v="],
  },
  {
    name: "sparklines",
    after: `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Лист1!C2:C4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
    evidence: ["sparklineGroup", "Лист1!C2:C4"],
  },
  {
    name: "slicer",
    after: `<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"><x14:slicerList><x14:slicer r:id="rIdK1"/></x14:slicerList></ext></extLst>`,
    sheetLinks: [["http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml"]],
    workbookLinks: [
      ["http://schemas.microsoft.com/office/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml"],
    ],
    parts: {
      "xl/slicers/slicer1.xml": [
        `${XML}<slicers xmlns="${X14}"><slicer name="Стаж" cache="Срез_Стаж" caption="Стаж" rowHeight="241300"/></slicers>`,
        "application/vnd.ms-excel.slicer+xml",
      ],
      "xl/slicerCaches/slicerCache1.xml": [
        `${XML}<slicerCacheDefinition xmlns="${X14}" name="Срез_Стаж" sourceName="Стаж"/>`,
        "application/vnd.ms-excel.slicerCache+xml",
      ],
    },
    evidence: ["slicerList", 'caption="Стаж"', 'sourceName="Стаж"'],
  },
];
