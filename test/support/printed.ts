/** Compares a calculated value with one as it is printed: a number, text, or an array constant. */
import { stated } from "./formula";

export function expectPrintedValue(value: unknown, result: string): void {
  const cells = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  const { printed } = stated(result);
  expect(cells.map((row) => row.length)).toEqual(printed.map((row) => row.length));
  cells.forEach((row, i) => row.forEach((cell, j) => expectPrinted(cell, printed[i]![j]!)));
}

/** Equal when the value rounds to what is printed, to its last digit. */
function expectPrinted(cell: unknown, printed: string): void {
  if (printed.startsWith('"')) return expect(cell).toBe(printed.slice(1, -1));
  const digits = printed.split(".")[1]?.length ?? 0;
  expect(typeof cell).toBe("number");
  expect(Math.abs((cell as number) - Number(printed))).toBeLessThanOrEqual(
    0.5000001 * 10 ** -digits
  );
}
