import { damaged } from "../problem.js";
import { ContinuedData } from "./continued-data.js";
import { versionOf } from "./records.js";

const CONTINUE = 0x3c;

/** Walks through the records of a BIFF stream (MS-XLS §2.1.4); throws a `WorkbookRefusal` where one is cut short. */
export class BiffStream {
  /** The number of the record stood on. */
  type = 0;
  /** The length of its data. */
  length = 0;
  private start: number;
  private following: number;
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    offset = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.start = this.following = offset;
  }

  /** Moves to the next record; `false` at the end of the stream. */
  next(): boolean {
    const at = this.following;
    if (at + 4 > this.bytes.length) return false;
    this.type = this.view.getUint16(at, true);
    this.length = this.view.getUint16(at + 2, true);
    this.start = at + 4;
    this.following = this.start + this.length;
    if (this.following > this.bytes.length) throw damaged();
    return true;
  }

  /** The offset of the record in the stream. */
  get offset(): number {
    return this.start - 4;
  }

  /** Whether a sheet, a chart or the list of sheets begins with the record. */
  get isBeginning(): boolean {
    return this.length >= 4 && versionOf(this.type, this.u16(0)) !== null;
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

  /** The record's data from an offset on, with those of the CONTINUE records after it; moves to the last of them. */
  data(from = 0): ContinuedData {
    const pieces = [this.bytes.subarray(this.place(from, 0), this.following)];
    while (this.following + 4 <= this.bytes.length && this.view.getUint16(this.following, true) === CONTINUE) {
      this.next();
      pieces.push(this.bytes.subarray(this.start, this.following));
    }
    return new ContinuedData(pieces);
  }

  private place(at: number, size: number): number {
    if (at + size > this.length) throw damaged();
    return this.start + at;
  }
}
