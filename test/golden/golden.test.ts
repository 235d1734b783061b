/** Published figures through the functions as Excel calls them; the cases stand in cases.json. */
import { isExcelError, plain } from "../support/custom-functions";
import { evaluate } from "../support/formula";
import cases from "./cases.json";

interface Case {
  formula: string;
  expected?: number | (number | string)[][];
  tolerance?: number;
  error?: string;
  source: string;
}

test.each(cases as Case[])("$formula ($source)", ({ formula, expected, tolerance, error }) => {
  const value = calculated(formula);
  if (error !== undefined) {
    expect(typeof value).toBe("string");
    expect((value as string).startsWith(error)).toBe(true);
    return;
  }
  const given = [value].flat(3);
  const wanted = [expected].flat(3);
  expect(given).toHaveLength(wanted.length);
  wanted.forEach((want, i) => {
    if (typeof want === "number")
      expect(Math.abs((given[i] as number) - want)).toBeLessThanOrEqual(tolerance!);
    else expect(given[i]).toBe(want);
  });
});

test("every case says where its figure comes from", () => {
  for (const { source, formula } of cases)
    expect([formula, source.length > 10]).toEqual([formula, true]);
});

function calculated(formula: string): unknown {
  try {
    return evaluate(formula);
  } catch (error) {
    if (isExcelError(error)) return plain(error);
    throw error;
  }
}
