/** Every example of a function's comment is calculated and must give the value that it states. */
import "../support/custom-functions";
import { comments, evaluate } from "../support/formula";
import { expectPrintedValue } from "../support/printed";

const examples = comments.flatMap(({ id, examples }) =>
  examples.map((example) => ({ id, ...example }))
);

test.each(examples)("$formula → $result", ({ formula, result }) => {
  expectPrintedValue(evaluate(formula), result);
});

test("every documented function has an example", () => {
  expect(comments.length).toBeGreaterThanOrEqual(12);
  for (const { id, examples } of comments) expect([id, examples.length > 0]).toEqual([id, true]);
});
