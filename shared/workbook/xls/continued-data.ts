import type { BiffText } from "../font-runs.js";
import { damaged } from "../problem.js";

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;
const CHARACTERS_AT_ONCE = 4096;

/** The data of a record and of those that continue it, read from front to back; throws a `WorkbookRefusal` past the end. */
export class ContinuedData {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  /** Whether nothing is left. */
  get isDone(): boolean {
    while (this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      if (this.piece >= this.pieces.length) return true;
      this.piece++;
      this.at = 0;
    }
    return false;
  }

  u8(): number {
    if (this.isDone) throw damaged();
    return this.pieces[this.piece]?.[this.at++] ?? 0;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  bytes(count: number): Uint8Array {
    const bytes = new Uint8Array(Math.min(count, this.left()));
    if (bytes.length < count) throw damaged();
    for (let index = 0; index < count; index++) bytes[index] = this.u8();
    return bytes;
  }

  /** A string of BIFF8 (MS-XLS §2.5.293) of so many characters; phonetic hints are left out. */
  text(count: number): BiffText {
    if (count === 0 && this.isDone) return { text: "", runs: [] };
    const flags = this.u8();
    const runCount = flags & RICH ? this.u16() : 0;
    const phoneticBytes = flags & PHONETIC ? this.u32() : 0;
    const text = this.characters(count, (flags & WIDE) !== 0);
    const runs = [];
    for (let index = 0; index < runCount; index++) runs.push({ from: this.u16(), font: this.u16() });
    this.skip(phoneticBytes);
    return { text, runs };
  }

  /** Where characters go on in another record, that record says anew whether they are of one byte or of two. */
  private characters(count: number, isWide: boolean): string {
    let text = "";
    let wide = isWide;
    while (text.length < count) {
      const piece = this.piece;
      if (this.isDone) throw damaged();
      if (this.piece !== piece) wide = (this.u8() & WIDE) !== 0;
      const bytes = this.pieces[this.piece] ?? new Uint8Array();
      const size = wide ? 2 : 1;
      const here = Math.min(count - text.length, Math.floor((bytes.length - this.at) / size), CHARACTERS_AT_ONCE);
      // A character is never cut in two: half of one at the end of a record is a leftover.
      if (here === 0) this.at = bytes.length;
      const codes: number[] = [];
      for (let end = this.at + here * size; this.at < end; this.at += size) {
        codes.push((bytes[this.at] ?? 0) | (wide ? (bytes[this.at + 1] ?? 0) << 8 : 0));
      }
      text += String.fromCharCode(...codes);
    }
    return text;
  }

  private skip(count: number): void {
    let left = count;
    while (left > 0) {
      if (this.isDone) throw damaged();
      const step = Math.min(left, (this.pieces[this.piece]?.length ?? 0) - this.at);
      this.at += step;
      left -= step;
    }
  }

  private left(): number {
    const after = this.pieces.slice(this.piece).reduce((sum, piece) => sum + piece.length, 0);
    return after - this.at;
  }
}
