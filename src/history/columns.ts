/** A growable column of 32-bit integers: history's tables hold millions of numbers, not objects. */
export class IntColumn {
  #data: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.#data = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.#data.length) {
      const larger = new Int32Array(Math.ceil(this.length * 1.6) + 16);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.length++] = value;
  }

  append(values: Int32Array, plus = 0): void {
    for (let i = 0; i < values.length; i++) this.push(values[i]! + plus);
  }

  /** Takes over a ready column; the array is not copied until it grows. */
  adopt(values: Int32Array): void {
    this.#data = values;
    this.length = values.length;
  }

  at(index: number): number {
    return this.#data[index]!;
  }

  set(index: number, value: number): void {
    this.#data[index] = value;
  }

  /** The filled part; shares memory with the column until it grows. */
  view(): Int32Array {
    return this.#data.subarray(0, this.length);
  }
}

/** Strings ↔ small integers, in order of first sight. */
export class Interner {
  readonly #ids = new Map<string, number>();
  readonly values: string[] = [];

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.id(value);
  }

  id(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.values.length;
    this.#ids.set(value, id);
    this.values.push(value);
    return id;
  }

  find(value: string): number | undefined {
    return this.#ids.get(value);
  }
}
