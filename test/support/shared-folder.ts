/**
 * The golden cases and data that stand beside the repository (../shared). These tests run only where
 * that folder is; without it they fail and say so, rather than pass untested.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../../shared");

export interface SharedCase {
  id: string;
  function: string;
  source: string;
  inputs: Record<string, unknown>;
  expected: unknown;
  tol: number | { abs?: number; rel?: number };
}

export function sharedText(file: string): string {
  const place = path.join(folder, file);
  if (!existsSync(place)) {
    throw new Error(
      `../shared/${file} is not there: these tests need the folder beside the repository`
    );
  }
  return readFileSync(place, "utf8");
}

/** The cases of the named functions; a name without a case is an error. */
export function sharedCases(file: string, functions: string[]): SharedCase[] {
  const { cases } = JSON.parse(sharedText(`golden/${file}`)) as { cases: SharedCase[] };
  return functions.flatMap((name) => {
    const found = cases.filter((entry) => entry.function === name);
    if (found.length === 0) throw new Error(`${file} holds no case of ${name}`);
    return found;
  });
}

/** Fails unless every number is within the case's own tolerance. */
export function expectWithin(
  given: unknown,
  { expected, tol }: Pick<SharedCase, "expected" | "tol">
): void {
  const [actual, wanted] = [[given].flat(4), [expected].flat(4)] as [number[], number[]];
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((want, i) => {
    const most = typeof tol === "number" ? tol : (tol.abs ?? 0) + (tol.rel ?? 0) * Math.abs(want);
    expect(Math.abs(actual[i]! - want)).toBeLessThanOrEqual(most);
  });
}
