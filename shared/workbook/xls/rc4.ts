/** The RC4 cipher: long broken as a protection, still how old workbooks are written. */
export class Rc4 {
  private readonly state = Uint8Array.from({ length: 256 }, (_, index) => index);
  private i = 0;
  private j = 0;

  constructor(key: Uint8Array) {
    let j = 0;
    for (let i = 0; i < 256; i++) {
      j = (j + this.at(i) + (key[i % key.length] ?? 0)) & 0xff;
      this.swap(i, j);
    }
  }

  /** The bytes with the cipher's next ones laid over them: the same encrypts and decrypts. */
  apply(bytes: Uint8Array): Uint8Array {
    return bytes.map((byte) => {
      this.i = (this.i + 1) & 0xff;
      this.j = (this.j + this.at(this.i)) & 0xff;
      this.swap(this.i, this.j);
      return byte ^ this.at((this.at(this.i) + this.at(this.j)) & 0xff);
    });
  }

  private at(index: number): number {
    return this.state[index] ?? 0;
  }

  private swap(a: number, b: number): void {
    const kept = this.at(a);
    this.state[a] = this.at(b);
    this.state[b] = kept;
  }
}
