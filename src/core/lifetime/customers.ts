/**
 * Customers as the models see them: frequency (repeat purchases), recency (age at the last of them, 0
 * for none) and age (time since the first purchase), in typed arrays, so that a million of them cost
 * no object each. Identical customers are merged into one row with a count.
 */
export interface Customers {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** How many customers each row stands for; one each when left out. */
  readonly counts?: Float64Array;
}

export interface MergedCustomers {
  readonly rows: number;
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly counts: Float64Array;
  /** Customers in all. */
  readonly total: number;
}

/** Merges identical rows: open addressing on the bits of the three numbers, the table grown as needed. */
export function mergeCustomers(customers: Customers): MergedCustomers {
  const { frequency, recency, age, counts } = customers;
  const n = frequency.length;
  const [bitsX, bitsT, bitsA] = [bitsOf(frequency), bitsOf(recency), bitsOf(age)];
  const first = new Int32Array(n);
  const weight = new Float64Array(n);
  let unique = 0;
  let mask = 4095;
  let table = new Int32Array(mask + 1).fill(-1);
  for (let i = 0; i < n; i++) {
    const count = counts ? counts[i]! : 1;
    if (count === 0) continue;
    let place = hash(bitsX, bitsT, bitsA, i) & mask;
    let row = table[place]!;
    while (row >= 0 && !same(first[row]!, i)) {
      place = (place + 1) & mask;
      row = table[place]!;
    }
    if (row >= 0) {
      weight[row]! += count;
      continue;
    }
    table[place] = unique;
    first[unique] = i;
    weight[unique++] = count;
    if (unique * 2 > mask) grow();
  }
  return gather();

  function same(a: number, b: number): boolean {
    return age[a] === age[b] && recency[a] === recency[b] && frequency[a] === frequency[b];
  }

  function grow(): void {
    mask = mask * 4 + 3;
    table = new Int32Array(mask + 1).fill(-1);
    for (let row = 0; row < unique; row++) {
      let place = hash(bitsX, bitsT, bitsA, first[row]!) & mask;
      while (table[place]! >= 0) place = (place + 1) & mask;
      table[place] = row;
    }
  }

  function gather(): MergedCustomers {
    const rows = unique;
    const merged = {
      rows,
      frequency: new Float64Array(rows),
      recency: new Float64Array(rows),
      age: new Float64Array(rows),
      counts: weight.slice(0, rows),
      total: 0,
    };
    for (let row = 0; row < rows; row++) {
      const i = first[row]!;
      merged.frequency[row] = frequency[i]!;
      merged.recency[row] = recency[i]!;
      merged.age[row] = age[i]!;
      merged.total += weight[row]!;
    }
    return merged;
  }
}

function bitsOf(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
}

function hash(x: Uint32Array, t: Uint32Array, a: Uint32Array, i: number): number {
  const j = 2 * i;
  let h = Math.imul(x[j]! ^ Math.imul(x[j + 1]!, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ t[j]! ^ Math.imul(t[j + 1]!, 0x27d4eb2f), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ a[j]! ^ Math.imul(a[j + 1]!, 0x165667b1), 0x2c1b3c6d);
  return h ^ (h >>> 16);
}
