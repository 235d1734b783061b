/**
 * All internal rates of return of a series of flows: every rate above −1 at which its value is 0.
 *
 * Over s = ln 1/(1 + rate) the bounds hold every root. An interval is done when its Taylor expansion
 * with remainder proves that the value has no zero in it, or that the value only rises or only falls,
 * so that the signs at its ends tell whether there is one; any other is halved. What is left in the
 * end are places where the value cannot be told from 0 by double precision: roots that fall together.
 */
import { bracketedRoot } from "../numerics/root";
import {
  balance,
  expand,
  flowPolynomial,
  ORDERS,
  rootBounds,
  signChanges,
  type Expansion,
  type FlowPolynomial,
} from "./flow-polynomial";

type Interval = readonly [number, number];

/** In rising order; none when there is none. */
export function irrRoots(flows: readonly number[]): number[] {
  const polynomial = flowPolynomial(flows);
  const changes = signChanges(polynomial);
  if (changes === 0) return [];
  const bounds = rootBounds(polynomial);
  const places = changes === 1 ? [rootWithin(polynomial, bounds)] : search(polynomial, bounds);
  return places
    .map((s) => (s === 0 ? 0 : Math.expm1(-s)))
    .filter((rate) => rate > -1 && Number.isFinite(rate))
    .sort((a, b) => a - b);
}

/** A rate of exactly 0 is worth a look: flows that add up to 0 are common. */
function rootWithin(polynomial: FlowPolynomial, [low, high]: Interval): number {
  const value = (s: number) => balance(polynomial, s);
  return low <= 0 && high >= 0 && value(0) === 0 ? 0 : bracketedRoot(value, low, high);
}

function search(polynomial: FlowPolynomial, bounds: Interval): number[] {
  const roots: number[] = [];
  /** Neighbours that could not be decided, from left to right. */
  let cluster: [number, number] | null = null;
  const open: Interval[] = [bounds];
  while (open.length > 0) {
    const [low, high] = open.pop()!;
    const middle = low + (high - low) / 2;
    const radius = (high - low) / 2;
    const expansion = expand(polynomial, middle, radius);
    const reach = remainder(expansion, radius, 0);
    const { derivatives, rounding } = expansion;
    if (Math.abs(derivatives[0]!) > reach + rounding[0]!) continue;
    if (Math.abs(derivatives[1]!) > remainder(expansion, radius, 1) + rounding[1]!) {
      close();
      const [left, right] = [balance(polynomial, low), balance(polynomial, high)];
      if (left === 0) roots.push(low);
      else if (right !== 0 && left < 0 !== right < 0)
        roots.push(rootWithin(polynomial, [low, high]));
    } else if (reach <= rounding[0]! || middle === low || middle === high) {
      if (cluster && cluster[1] === low) cluster[1] = high;
      else {
        close();
        cluster = [low, high];
      }
    } else {
      open.push([middle, high], [low, middle]);
    }
  }
  close();
  return distinct(roots);

  function close(): void {
    if (cluster) roots.push(multipleRoot(polynomial, cluster));
    cluster = null;
  }
}

/** The most by which a derivative can differ from its value in the middle. */
function remainder({ derivatives, bound }: Expansion, radius: number, order: number): number {
  let factor = 1;
  let most = 0;
  for (let next = order + 1; next <= ORDERS + 1; next++) {
    factor *= radius / (next - order);
    most += factor * (next <= ORDERS ? Math.abs(derivatives[next]!) : bound);
  }
  return most;
}

/** Where the lowest derivative that changes sign does so: its zero is the root, to full precision. */
function multipleRoot(polynomial: FlowPolynomial, [low, high]: Interval): number {
  const margin = high - low;
  const [from, to] = [low - margin, high + margin];
  for (let order = 1; order < ORDERS; order++) {
    const slope = (s: number) => expand(polynomial, s, 0).derivatives[order]!;
    const monotone = expand(polynomial, (low + high) / 2, 1.5 * margin);
    const turns =
      Math.abs(monotone.derivatives[order + 1]!) >
      remainder(monotone, 1.5 * margin, order + 1) + monotone.rounding[order + 1]!;
    if (turns && slope(from) < 0 !== slope(to) < 0) return bracketedRoot(slope, from, to);
  }
  return (low + high) / 2;
}

/** A root that two neighbours found at their common end counts once. */
function distinct(roots: number[]): number[] {
  return roots
    .sort((a, b) => a - b)
    .filter((root, i) => i === 0 || root - roots[i - 1]! > 4 * Number.EPSILON * Math.abs(root));
}
