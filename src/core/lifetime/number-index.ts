/** The distinct values of a long list of numbers in order, by one open-addressing hash table. */
export function indexNumbers(numbers: ArrayLike<number>): {
  values: Float64Array;
  /** For each number its place in `values`. */
  place: Int32Array;
} {
  const table = new NumberTable();
  const place = new Int32Array(numbers.length);
  for (let i = 0; i < place.length; i++) place[i] = table.place(numbers[i]!);
  const found = table.values();
  if (isSorted(found)) return { values: found, place };
  const values = found.slice().sort();
  const rank = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) rank[table.place(values[k]!)] = k;
  for (let i = 0; i < place.length; i++) place[i] = rank[place[i]!]!;
  return { values, place };
}

class NumberTable {
  private slots = new Int32Array(1024).fill(-1);
  private keys = new Float64Array(512);
  private count = 0;
  private readonly number = new Float64Array(1);
  private readonly bits = new Int32Array(this.number.buffer);

  /** The place of a number; a new one gets the next. */
  place(key: number): number {
    let slot = this.hash(key) & (this.slots.length - 1);
    for (;;) {
      const place = this.slots[slot]!;
      if (place === -1) return this.add(key, slot);
      if (this.keys[place] === key) return place;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  values(): Float64Array {
    return this.keys.slice(0, this.count);
  }

  private add(key: number, slot: number): number {
    const place = this.count++;
    this.keys[place] = key;
    this.slots[slot] = place;
    if (this.count === this.keys.length) this.grow();
    return place;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 4);
    keys.set(this.keys);
    this.keys = keys;
    this.slots = new Int32Array(keys.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let place = 0; place < this.count; place++) {
      let slot = this.hash(keys[place]!) & mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
      this.slots[slot] = place;
    }
  }

  private hash(key: number): number {
    // + 0 makes one number of 0 and −0.
    this.number[0] = key + 0;
    let h = Math.imul(this.bits[0]! ^ Math.imul(this.bits[1]!, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    return Math.imul(h, 0xc2b2ae35) ^ (h >>> 13);
  }
}

function isSorted(values: Float64Array): boolean {
  for (let k = 1; k < values.length; k++) if (values[k]! < values[k - 1]!) return false;
  return true;
}
