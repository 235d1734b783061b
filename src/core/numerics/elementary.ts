/**
 * exp, log and pow from + − × ÷ and powers of two, so that a simulation gives the same digits on every
 * platform (the engines' own differ in the last place). The method is that of fdlibm: reduce the
 * argument to a small interval, and sum a series there. Each is within one unit in the last place.
 */
const LN2_HIGH = 6.9314718036912381649e-1; // 32 bits of ln 2, so that k · LN2_HIGH is exact
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.4426950408889634;
const SPLIT = 134217729; // 2²⁷ + 1

/** The series of r·coth(r/2) in r²: 2·B(2n)/(2n)!. */
const COTH = [1 / 6, -1 / 360, 1 / 15120, -1 / 604800, 1 / 23950080, -691 / 653837184000] as const;

export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  if (Math.abs(x) < 2 ** -54) return 1 + x;
  const k = Math.round(x * INVERSE_LN2);
  return timesPowerOfTwo(expNearZero(x - k * LN2_HIGH, k * LN2_LOW), k);
}

/** e^(high − low) for |high| ≤ ½ ln 2: 1 + r + r·c/(2 − c) with c = 2 + r − r·coth(r/2). */
function expNearZero(high: number, low: number): number {
  const r = high - low;
  const z = r * r;
  const c =
    r - z * (COTH[0] + z * (COTH[1] + z * (COTH[2] + z * (COTH[3] + z * (COTH[4] + z * COTH[5])))));
  const [sum, lost] = twoSum(1, high);
  return sum + (lost + ((r * c) / (2 - c) - low));
}

export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const [k, m] = mantissa(x);
  const f = m - 1;
  if (f === 0) return k * LN2_HIGH + k * LN2_LOW;
  // log(1 + f) = f − f²/2 + s·(f²/2 + R), s = f/(2 + f), R = 2/3 s² + 2/5 s⁴ + …
  const s = f / (2 + f);
  const half = 0.5 * f * f;
  const rest = s * (half + s * s * atanhTail(s * s, 3) * 2);
  return k * LN2_HIGH - (half - (rest + k * LN2_LOW) - f);
}

/** 1/first + z/(first + 2) + z²/(first + 4) + …, to the last place for z up to 0.0295. */
function atanhTail(z: number, first: number): number {
  let tail = 0;
  for (let n = first + 22; n >= first; n -= 2) tail = tail * z + 1 / n;
  return tail;
}

/** x^y for x ≥ 0, and for x < 0 with a whole y: e^(y·log x), the logarithm to twice the digits. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x < 0) return powOfNegative(x, y);
  if (x === 0) return y > 0 ? 0 : Infinity;
  if (x === Infinity) return y > 0 ? Infinity : 0;
  if (!Number.isFinite(y)) return x > 1 === y > 0 ? Infinity : 0;
  const logarithm = longLog(x);
  if (Math.abs(y) * Math.abs(logarithm[0]) > 800) return y > 0 === x > 1 ? Infinity : 0;
  const [high, low] = times(logarithm, [y, 0]);
  if (high > 709.8) return Infinity;
  if (high < -745.2) return 0;
  const k = Math.round(high * INVERSE_LN2);
  const first = high - k * LN2_HIGH;
  return timesPowerOfTwo(expNearZero(first, k * LN2_LOW - low), k);
}

function powOfNegative(x: number, y: number): number {
  if (!Number.isInteger(y)) return Number.isFinite(y) && x > -Infinity ? NaN : pow(-x, y);
  const size = pow(-x, y);
  return Math.abs(y) < 2 ** 53 && y % 2 !== 0 ? -size : size;
}

/** A number as the unevaluated sum of two, about 106 bits together. */
type Long = readonly [number, number];

/** ln 2 and ⅓, ⅕ to 106 bits. */
const LN2: Long = [0.6931471805599453, 2.3190468138462996e-17];
const THIRD: Long = [1 / 3, 1.850371707708594e-17];
const FIFTH: Long = [0.2, -1.1102230246251566e-17];

/** log x = k·ln 2 + 2·atanh(s): the first three terms of the series long, the rest short. */
function longLog(x: number): Long {
  const [k, m] = mantissa(x);
  const above = m - 1;
  const below = twoSum(m, 1);
  const s = divide([above, 0], below);
  const z = times(s, s);
  let series = plus(FIFTH, times(z, [atanhTail(z[0], 7), 0]));
  series = plus(THIRD, times(z, series));
  series = plus([1, 0], times(z, series));
  const ofMantissa = times(s, series);
  return plus(times(LN2, [k, 0]), [2 * ofMantissa[0], 2 * ofMantissa[1]]);
}

function twoSum(a: number, b: number): Long {
  const total = a + b;
  const part = total - a;
  return [total, a - (total - part) + (b - part)];
}

function plus(a: Long, b: Long): Long {
  const [total, lost] = twoSum(a[0], b[0]);
  const low = lost + (a[1] + b[1]);
  const high = total + low;
  return [high, low - (high - total)];
}

/** The product with its rounding error (Dekker 1971: halves of 26 bits multiply exactly). */
function times(a: Long, b: Long): Long {
  const product = a[0] * b[0];
  const [ah, al] = halves(a[0]);
  const [bh, bl] = halves(b[0]);
  const lost = al * bl - (product - ah * bh - al * bh - ah * bl) + (a[0] * b[1] + a[1] * b[0]);
  const high = product + lost;
  return [high, lost - (high - product)];
}

function halves(a: number): Long {
  const c = SPLIT * a;
  const high = c - (c - a);
  return [high, a - high];
}

function divide(a: Long, b: Long): Long {
  const first = a[0] / b[0];
  const whole = times(b, [first, 0]);
  const rest = a[0] - whole[0] - whole[1] + a[1];
  const second = rest / b[0];
  const high = first + second;
  return [high, second - (high - first)];
}

const bits = new DataView(new ArrayBuffer(8));

/** x = m · 2^k with m in [√½, √2). */
function mantissa(x: number): [number, number] {
  let shift = 0;
  let y = x;
  if (y < 2.2250738585072014e-308) {
    y *= 18014398509481984; // 2⁵⁴ brings a subnormal number into the normal range
    shift = -54;
  }
  bits.setFloat64(0, y);
  const top = bits.getUint32(0);
  bits.setUint32(0, (top & 0x000fffff) | 0x3ff00000);
  const m = bits.getFloat64(0);
  const k = (top >>> 20) - 1023 + shift;
  return m > Math.SQRT2 ? [k + 1, m / 2] : [k, m];
}

function timesPowerOfTwo(x: number, k: number): number {
  if (k > 1023) return x * 2 * powerOfTwo(k - 1);
  if (k >= -1022) return x * powerOfTwo(k);
  return x * powerOfTwo(k + 54) * 5.551115123125783e-17; // 2⁻⁵⁴: one rounding only
}

function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
