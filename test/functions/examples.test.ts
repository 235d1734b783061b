/** Every example of a function's comment is calculated and must give the value that it states. */
import "../support/custom-functions";
import { comments, evaluate, stated } from "../support/formula";

const examples = comments.flatMap(({ id, examples }) =>
  examples.map((example) => ({ id, ...example }))
);

test.each(examples)("$formula → $result", ({ formula, result }) => {
  const value = evaluate(formula);
  const cells = Array.isArray(value) ? value : [[value]];
  const { printed } = stated(result);
  expect(cells.map((row) => row.length)).toEqual(printed.map((row) => row.length));
  cells.forEach((row, i) => row.forEach((cell, j) => expectPrinted(cell, printed[i]![j]!)));
});

test("every documented function has an example", () => {
  expect(comments.length).toBeGreaterThanOrEqual(12);
  for (const { id, examples } of comments) expect([id, examples.length > 0]).toEqual([id, true]);
});

/** Equal when the value rounds to what is printed, to its last digit. */
function expectPrinted(cell: unknown, printed: string): void {
  if (printed.startsWith('"')) return expect(cell).toBe(printed.slice(1, -1));
  const digits = printed.split(".")[1]?.length ?? 0;
  expect(typeof cell).toBe("number");
  expect(Math.abs((cell as number) - Number(printed))).toBeLessThanOrEqual(
    0.5000001 * 10 ** -digits
  );
}
