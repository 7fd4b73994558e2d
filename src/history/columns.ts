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
  readonly values: string[];
  /** Made when a string is first asked for: a table that was read back is mostly asked by number. */
  #ids: Map<string, number> | null = null;

  /** @param values distinct strings in the order of their numbers */
  constructor(values: readonly string[] = []) {
    this.values = [...values];
  }

  id(value: string): number {
    const known = this.find(value);
    if (known !== undefined) return known;
    const id = this.values.push(value) - 1;
    this.#ids!.set(value, id);
    return id;
  }

  find(value: string): number | undefined {
    this.#ids ??= new Map(this.values.map((known, id) => [known, id]));
    return this.#ids.get(value);
  }
}
