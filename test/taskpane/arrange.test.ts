/** Totals over readings of which some have no value. */
import { total } from "../../src/taskpane/views/portfolio/arrange";

const none = { value: null, problem: "No value" };

test("a total counts what has no value, and is none where nothing has one", () => {
  expect(total([{ value: 3 }, none, { value: -1 }])).toEqual({ sum: 2, missing: 1 });
  expect(total([none, none])).toEqual({ sum: null, missing: 2 });
  expect(total([])).toEqual({ sum: 0, missing: 0 });
});
