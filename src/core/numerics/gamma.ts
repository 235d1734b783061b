/**
 * The gamma function's logarithm and its derivatives for positive arguments, and differences of them
 * that keep their digits where the two values are large and close. All are right to about 1e-15 of
 * the value: by the series at 2 in the zeta function (Abramowitz and Stegun 6.1.33) near 1 and 2,
 * where log gamma is 0, and by Stirling's series after a shift to 10 and more elsewhere.
 */

/** log Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x >= FAR) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingRest(x);
  if (x >= 2.5) {
    let product = 1;
    let y = x;
    while (y > 2.5) product *= --y;
    return Math.log(product) + aboutTwo(y - 2);
  }
  if (x >= 1.5) return aboutTwo(x - 2);
  if (x >= 0.5) return aboutTwo(x - 1) - Math.log1p(x - 1);
  return aboutTwo(x) - Math.log1p(x) - Math.log(x);
}

/** log Γ(x + step) − log Γ(x), without the loss of a difference; x > 0 and x + step > 0. */
export function logGammaStep(x: number, step: number): number {
  let passed = 0;
  let y = x;
  for (; y < FAR || y + step < FAR; y++) passed += Math.log1p(step / y);
  const relative = step / y;
  const log = Math.log1p(relative);
  const far =
    y * log1pLess(relative, log) - 0.5 * log + step * Math.log(y + step) + restStep(y, log);
  return far - passed;
}

/** log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b). */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  return logGamma(small) - logGammaStep(large, small);
}

/** ψ(x), the derivative of log Γ, for x > 0. */
export function digamma(x: number): number {
  let passed = 0;
  let y = x;
  for (; y < FAR; y++) passed += 1 / y;
  const square = 1 / (y * y);
  const series =
    square *
    (1 / 12 -
      square *
        (1 / 120 -
          square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - (square * 691) / 32760)))));
  return Math.log(y) - 0.5 / y - series - passed;
}

/** ψ′(x), the second derivative of log Γ, for x > 0. */
export function trigamma(x: number): number {
  let passed = 0;
  let y = x;
  for (; y < FAR; y++) passed += 1 / (y * y);
  const square = 1 / (y * y);
  const series =
    square *
    (1 / 6 -
      square *
        (1 / 30 -
          square *
            (1 / 42 -
              square * (1 / 30 - square * (5 / 66 - square * (691 / 2730 - (square * 7) / 6))))));
  return passed + 1 / y + 0.5 * square + series / y;
}

/** From here on Stirling's series with eight terms is exact in doubles. */
const FAR = 10;
const HALF_LOG_TWO_PI = 0.9189385332046728;
const ONE_LESS_EULER = 0.42278433509846713;

/** ζ(k) − 1 for k = 2, 3, … */
const ZETA_LESS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993,
  0.01734306198444914, 0.008349277381922827, 0.00407735619794434, 0.0020083928260822143,
  0.0009945751278180853, 0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915,
  6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6,
  3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8,
];

/** log Γ(2 + z) for |z| ≤ ½. */
function aboutTwo(z: number): number {
  let sum = 0;
  for (let k = ZETA_LESS_ONE.length + 1; k >= 2; k--) {
    sum = sum * -z + ZETA_LESS_ONE[k - 2]! / k;
  }
  return z * (ONE_LESS_EULER + z * sum);
}

/** Coefficients B(2k)/(2k(2k − 1)) of Stirling's series. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];

function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  let sum = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * square + STIRLING[k]!;
  return sum / x;
}

/** The rest at y·e^log less the rest at y, term by term. */
function restStep(y: number, log: number): number {
  const square = 1 / (y * y);
  let power = 1 / y;
  let sum = 0;
  for (let k = 0; k < STIRLING.length; k++) {
    sum += STIRLING[k]! * power * Math.expm1(-(2 * k + 1) * log);
    power *= square;
  }
  return sum;
}

/** log(1 + u) − u, given the logarithm; by its series where the two are close. */
function log1pLess(u: number, log: number): number {
  if (Math.abs(u) > 0.1) return log - u;
  let sum = 0;
  for (let k = 18; k >= 2; k--) sum = sum * -u + 1 / k;
  return -u * u * sum;
}
