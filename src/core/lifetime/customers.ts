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
  // The three numbers and the count of each row side by side, so that a look takes one line of memory.
  let rows = new Float64Array(4 * 1024);
  let unique = 0;
  let mask = 4095;
  let table = new Int32Array(mask + 1).fill(-1);
  for (let i = 0; i < n; i++) {
    const count = counts ? counts[i]! : 1;
    if (count === 0) continue;
    const x = frequency[i]!;
    const t = recency[i]!;
    const T = age[i]!;
    let place = hash(bitsX, bitsT, bitsA, i) & mask;
    let at = table[place]!;
    while (at >= 0 && !(rows[at + 1] === t && rows[at + 2] === T && rows[at] === x)) {
      place = (place + 1) & mask;
      at = table[place]!;
    }
    if (at >= 0) {
      rows[at + 3]! += count;
      continue;
    }
    at = 4 * unique++;
    table[place] = at;
    if (at + 4 > rows.length) rows = longer(rows);
    rows[at] = x;
    rows[at + 1] = t;
    rows[at + 2] = T;
    rows[at + 3] = count;
    if (unique * 2 > mask) grow();
  }
  return gather();

  function grow(): void {
    mask = mask * 4 + 3;
    table = new Int32Array(mask + 1).fill(-1);
    const bits = bitsOf(rows);
    for (let at = 0; at < 4 * unique; at += 4) {
      let place = mix(bits, 2 * at, bits, 2 * at + 2, bits, 2 * at + 4) & mask;
      while (table[place]! >= 0) place = (place + 1) & mask;
      table[place] = at;
    }
  }

  function gather(): MergedCustomers {
    const column = (k: number) => {
      const values = new Float64Array(unique);
      for (let i = 0; i < unique; i++) values[i] = rows[4 * i + k]!;
      return values;
    };
    const weights = column(3);
    return {
      rows: unique,
      frequency: column(0),
      recency: column(1),
      age: column(2),
      counts: weights,
      total: weights.reduce((sum, count) => sum + count, 0),
    };
  }
}

/** Repeat purchases of all customers. */
export function purchasesOf({ frequency, counts }: MergedCustomers): number {
  return frequency.reduce((sum, x, i) => sum + x * counts[i]!, 0);
}

export function meanFrequency(customers: MergedCustomers): number {
  return purchasesOf(customers) / customers.total;
}

function longer(values: Float64Array): Float64Array<ArrayBuffer> {
  const result = new Float64Array(2 * values.length);
  result.set(values);
  return result;
}

function bitsOf(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
}

function hash(x: Uint32Array, t: Uint32Array, a: Uint32Array, i: number): number {
  return mix(x, 2 * i, t, 2 * i, a, 2 * i);
}

/** A hash of three numbers from their bits, each given by an array and a place in it. */
function mix(
  x: Uint32Array,
  i: number,
  t: Uint32Array,
  j: number,
  a: Uint32Array,
  k: number
): number {
  let h = Math.imul(x[i]! ^ Math.imul(x[i + 1]!, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ t[j]! ^ Math.imul(t[j + 1]!, 0x27d4eb2f), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ a[k]! ^ Math.imul(a[k + 1]!, 0x165667b1), 0x2c1b3c6d);
  return h ^ (h >>> 16);
}
