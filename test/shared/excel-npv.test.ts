/** NPV as Excel itself calculated it; rates of -1 or less are out of scope. */
import { errorOf } from "../support/custom-functions";
import { sharedText } from "../support/shared-folder";
import { npv } from "../../src/functions/finance/npv";

const rows = sharedText("data/portfolio/excel_ff/npv.test")
  .split(/\r?\n/)
  .filter((line) => line.trim() !== "")
  .map((line) => {
    const [rate, flows, expected] = line.split(",") as [string, string, string];
    return { rate: Number(rate), flows: flows.split(";").map(Number), expected: Number(expected) };
  });

test.each(rows.filter(({ rate }) => rate > -1))(
  "$rate on $flows gives $expected",
  ({ rate, flows, expected }) => {
    const [[value]] = npv([[rate]], [flows], "END") as [[number]];
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(expected)) + 1e-11
    );
  }
);

test.each(rows.filter(({ rate }) => rate <= -1))("$rate is refused", ({ rate, flows }) => {
  expect(errorOf(() => npv([[rate]], [flows], "END"))).toMatch(/^#VALUE! rate: holds/);
});

test("the file is read", () => {
  expect(rows.length).toBeGreaterThan(10);
});
