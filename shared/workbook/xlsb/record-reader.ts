import type { BiffText } from "../font-runs.js";
import { damaged } from "../problem.js";

const RICH = 1;

/** Walks through the records of a part of an .xlsb (MS-XLSB §2.1.4); throws a `WorkbookRefusal` where one is cut short. */
export class RecordReader {
  /** The number of the record stood on. */
  type = 0;
  private at = 0;
  private start = 0;
  private end = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Moves to the next record; `false` at the end of the part. */
  next(): boolean {
    this.at = this.end;
    if (this.at >= this.bytes.length) return false;
    this.type = this.sevenBits(2);
    const length = this.sevenBits(4);
    this.start = this.at;
    this.end = this.start + length;
    if (this.end > this.bytes.length) throw damaged();
    return true;
  }

  u8(at: number): number {
    return this.view.getUint8(this.place(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.place(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.place(at, 4), true);
  }

  f64(at: number): number {
    return this.view.getFloat64(this.place(at, 8), true);
  }

  /** A text with its length before it; a length of all ones stands for no text. */
  text(at: number): string {
    const count = this.u32(at);
    if (count === 0xffffffff) return "";
    const start = this.place(at + 4, count * 2);
    const pieces: string[] = [];
    for (let from = 0; from < count; from += 4096) {
      const codes: number[] = [];
      for (let index = from; index < Math.min(count, from + 4096); index++) {
        codes.push(this.view.getUint16(start + index * 2, true));
      }
      pieces.push(String.fromCharCode(...codes));
    }
    return pieces.join("");
  }

  /** The offset after the text at an offset. */
  afterText(at: number): number {
    const count = this.u32(at);
    return at + 4 + (count === 0xffffffff ? 0 : count * 2);
  }

  /** A text with its fonts (MS-XLSB §2.5.122). */
  richText(at: number): BiffText {
    const text = this.text(at + 1);
    if ((this.u8(at) & RICH) === 0) return { text, runs: [] };
    const list = this.afterText(at + 1);
    const count = this.u32(list);
    this.place(list + 4, count * 4);
    const runs = Array.from({ length: count }, (_, index) => {
      const run = list + 4 + index * 4;
      return { from: this.u16(run), font: this.u16(run + 2) };
    });
    return { text, runs };
  }

  private place(at: number, size: number): number {
    if (this.start + at + size > this.end) throw damaged();
    return this.start + at;
  }

  /** Numbers and lengths of records are written seven bits a byte, the lowest first. */
  private sevenBits(most: number): number {
    let number = 0;
    for (let index = 0; index < most; index++) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw damaged();
      number |= (byte & 0x7f) << (index * 7);
      if (byte < 0x80) break;
    }
    return number;
  }
}
