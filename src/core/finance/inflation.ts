/**
 * Real and nominal: a real amount is in money of now, a nominal one in money of its own time; a
 * nominal rate compounds the real one and inflation: 1 + nominal = (1 + real)·(1 + inflation).
 */
import { need } from "../check";

export const PRICES = ["REAL", "NOMINAL"] as const;
export type Prices = (typeof PRICES)[number];

/** Real amounts as nominal ones; column k lies `first` + k periods from now, inflation a period. */
export function inflate(amounts: readonly number[], inflation: number, first = 0): number[] {
  need(inflation > -1, "inflation", inflation, "a rate above -1");
  return amounts.map((amount, k) => amount * Math.pow(1 + inflation, first + k));
}

/** Nominal amounts as real ones. */
export function deflate(amounts: readonly number[], inflation: number, first = 0): number[] {
  need(inflation > -1, "inflation", inflation, "a rate above -1");
  return amounts.map((amount, k) => amount * Math.pow(1 + inflation, -first - k));
}

export function realRate(nominalRate: number, inflation: number): number {
  need(inflation > -1, "inflation", inflation, "a rate above -1");
  return (nominalRate - inflation) / (1 + inflation);
}

export function nominalRate(realRate: number, inflation: number): number {
  return realRate + inflation + realRate * inflation;
}
