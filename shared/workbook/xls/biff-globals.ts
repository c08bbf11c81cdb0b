import type { Grid } from "../../grid/grid.js";
import { damaged, WorkbookRefusal } from "../problem.js";
import { WORKBOOK_LIMITS } from "../limits.js";
import { styledText } from "../font-runs.js";
import type { StyledText } from "../xlsx/rich-text.js";
import { builtInFormat } from "../xlsx/number-formats.js";
import { PLAIN_STYLE, type CellStyle } from "../xlsx/styles.js";
import type { BiffStream } from "./biff-stream.js";
import { decodeCodePage } from "../code-pages.js";
import type { BiffText } from "../font-runs.js";
import type { ContinuedData } from "./continued-data.js";
import { RECORD, type BiffVersion } from "./records.js";

/** A sheet as the list of sheets names it; `offset` is where its records begin. */
export interface XlsSheet {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly offset: number;
  /** Its place in the list of sheets, charts included, counted from 1. */
  readonly order: number;
}

/** Some programs write formats of the wrong length: what is there of the code counts. */
function wideFormat(records: BiffStream): string {
  const data = records.data(2);
  const count = data.u16();
  const size = data.u8() & 1 ? 2 : 1;
  const written = data.bytes(Math.min(count * size, records.length - 5));
  let code = "";
  for (let at = 0; at + size <= written.length; at += size) {
    code += String.fromCharCode((written[at] ?? 0) | (size === 2 ? (written[at + 1] ?? 0) << 8 : 0));
  }
  return code;
}

const RUSSIAN_CHARSET = 204;
const STRUCK = 8;
const VISIBILITY: readonly Grid["visibility"][] = ["visible", "hidden", "veryHidden"];

/** What the sheets of an .xls share: texts, fonts, number formats, styles. Filled record by record, in their order. */
export class BiffGlobals {
  date1904 = false;
  readonly sheets: XlsSheet[] = [];
  readonly strings: StyledText[] = [];
  private listed = 0;
  private codePage: number | undefined;
  private readonly struckFonts: boolean[] = [];
  private hasRussianFont = false;
  private readonly formats = new Map<number, string>();
  private readonly cellStyles: { readonly font: number; readonly format: number }[] = [];
  private readonly resolved = new Map<number, CellStyle>();

  constructor(readonly version: BiffVersion) {}

  /** Takes what the record stood on says to all sheets; other records are passed over. */
  take(records: BiffStream): void {
    switch (records.type) {
      case RECORD.codePage:
        this.codePage = records.u16(0);
        return;
      case RECORD.dateMode:
        this.date1904 = records.u16(0) === 1;
        return;
      case RECORD.font:
      case RECORD.font3:
        this.takeFont(records);
        return;
      case RECORD.format:
      case RECORD.format2:
        this.takeFormat(records);
        return;
      case RECORD.style2:
        this.cellStyles.push({ font: records.u8(0), format: records.u8(2) & 0x3f });
        return;
      case RECORD.style3:
      case RECORD.style4:
        this.cellStyles.push({ font: records.u8(0), format: records.u8(1) });
        return;
      case RECORD.style:
        this.cellStyles.push({ font: records.u16(0), format: records.u16(2) });
        return;
      case RECORD.sheet:
        this.takeSheet(records);
        return;
      case RECORD.strings:
        this.takeStrings(records);
        return;
    }
  }

  get hasStyles(): boolean {
    return this.cellStyles.length > 0;
  }

  /** A cell's style by the number that the cell gives. */
  style(index: number): CellStyle {
    const known = this.resolved.get(index);
    if (known) return known;
    const written = this.cellStyles[index];
    const style = written ? this.styleOf(written.font, written.format) : PLAIN_STYLE;
    this.resolved.set(index, style);
    return style;
  }

  styleOf(font: number, format: number): CellStyle {
    const code = this.formats.get(format) ?? (this.version >= 5 ? builtInFormat(format) : "General");
    return { format: code, struck: this.isStruck(font) };
  }

  private shortText(records: BiffStream, from: number): string {
    const data = records.data(from);
    return this.text(data, data.u8()).text;
  }

  /** A text of so many characters: of 16 bits in BIFF8, of the workbook's code page before it. */
  text(data: ContinuedData, count: number): BiffText {
    if (this.version === 8) return data.text(count);
    return { text: decodeCodePage(data.bytes(count), this.page()), runs: [] };
  }

  /** A text with what its fonts say of striking out, as for an .xlsx: the cell's font speaks for what has no other. */
  styled(text: BiffText): StyledText {
    return styledText(text, (font) => this.isStruck(font));
  }

  /** Excel 95 shows text by its font: Russian text under the Western code page is Russian all the same. */
  private page(): number {
    const isWestern = this.codePage === undefined || this.codePage === 1252 || this.codePage === 0x8001;
    return isWestern && this.hasRussianFont ? 1251 : (this.codePage ?? 1252);
  }

  /** There is no font 4: the number is passed over (MS-XLS §2.5.129). */
  private isStruck(font: number): boolean {
    return this.struckFonts[font > 4 ? font - 1 : font] ?? false;
  }

  private takeFont(records: BiffStream): void {
    this.struckFonts.push((records.u16(2) & STRUCK) !== 0);
    if (this.version === 5 && records.length > 12 && records.u8(12) === RUSSIAN_CHARSET) this.hasRussianFont = true;
  }

  /** Before Excel 5 formats have no numbers of their own: they count from the first. */
  private takeFormat(records: BiffStream): void {
    const isNumbered = records.type === RECORD.format;
    const id = isNumbered && this.version >= 5 ? records.u16(0) : this.formats.size;
    const code = this.version === 8 ? wideFormat(records) : this.shortText(records, isNumbered ? 2 : 0);
    this.formats.set(id, code === "" || /^general$/i.test(code) ? "General" : code);
  }

  /** Charts, macro sheets and modules hold no cells of a register. */
  private takeSheet(records: BiffStream): void {
    const offset = records.u32(0);
    const visibility = VISIBILITY[records.u8(4) & 3] ?? "visible";
    const kind = records.u8(5);
    const name = this.shortText(records, 6);
    const order = ++this.listed;
    if (kind === 0) this.sheets.push({ name, visibility, offset, order });
    if (this.sheets.length > WORKBOOK_LIMITS.sheets) {
      throw new WorkbookRefusal("too-large", "workbook.tooLarge.sheets", { limit: WORKBOOK_LIMITS.sheets });
    }
  }

  private takeStrings(records: BiffStream): void {
    if (records.length < 8) throw damaged();
    const data = records.data(8);
    while (!data.isDone) this.strings.push(this.styled(data.text(data.u16())));
  }
}
