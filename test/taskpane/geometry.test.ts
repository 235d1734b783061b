import {
  flowGeometry,
  labelEvery,
  stackGeometry,
  type Frame,
} from "../../src/taskpane/components/charts/geometry";
import type { FlowPeriod } from "../../src/workbook/types";

const frame: Frame = { width: 320, height: 180, left: 46, right: 4, top: 10, bottom: 22 };
const periods = Array.from({ length: 12 }, (_, i) => `Q${(i % 4) + 1} ${2027 + Math.floor(i / 4)}`);

describe("stacked columns", () => {
  const series = [
    periods.map((_, i) => 10 + i),
    periods.map((_, i) => 20 - i),
    periods.map(() => 5),
  ];
  const halves = series.map((row) => row.map((value) => value / 2));
  const shape = stackGeometry(
    periods,
    halves,
    series,
    periods.map((_, i) => (i === 3 ? null : 30)),
    frame
  );

  it("are as high as the sum of their parts, without a gap, on both sides of the line", () => {
    for (const i of periods.keys()) {
      const up = shape.above.map((bars) => bars[i]!);
      const down = shape.below.map((bars) => bars[i]!);
      const height = (bars: typeof up) => bars.reduce((sum, bar) => sum + bar.height, 0);
      expect(up[0]!.y + up[0]!.height).toBeCloseTo(shape.zero, 9);
      expect(shape.zero - up[2]!.y).toBeCloseTo(height(up), 9);
      expect(up[1]!.y + up[1]!.height).toBeCloseTo(up[0]!.y, 9);
      expect(down[0]!.y).toBeCloseTo(shape.zero, 9);
      expect(down[2]!.y + down[2]!.height - shape.zero).toBeCloseTo(height(down), 9);
      // Half as much above as below, on one scale.
      expect(height(down)).toBeCloseTo(2 * height(up), 9);
    }
  });

  it("share one scale with the axis and the budget, which stands where the same spending would end", () => {
    const top = shape.ticks.at(-1)!;
    const perUnit = (shape.zero - top.y) / top.value;
    expect(shape.below[0]![4]!.height).toBeCloseTo(14 * perUnit, 9);
    expect(shape.budgets[0]!.y - shape.zero).toBeCloseTo(30 * perUnit, 9);
    expect(shape.budgets[3]).toBeNull();
  });

  it("stay inside the frame at any width", () => {
    for (const width of [200, 320, 900]) {
      const { above, below } = stackGeometry(periods, halves, series, [], { ...frame, width });
      const bars = [...above, ...below].flat();
      expect(Math.min(...bars.map((bar) => bar.x))).toBeGreaterThanOrEqual(frame.left);
      expect(Math.max(...bars.map((bar) => bar.x + bar.width))).toBeLessThanOrEqual(width - 4);
      expect(Math.min(...bars.map((bar) => bar.width))).toBeGreaterThan(0);
    }
  });

  it("draw no amount that is negative or no number, and do not fail without data", () => {
    const { above, below, ticks } = stackGeometry(["Q1"], [], [[-5], [Number.NaN]], [], frame);
    expect(above).toEqual([]);
    expect(below.flat().map((bar) => bar.height)).toEqual([0, 0]);
    expect(ticks.every((tick) => Number.isFinite(tick.y))).toBe(true);
  });
});

describe("the cash flow", () => {
  const flows: FlowPeriod[] = periods.map((label, i) => ({
    label,
    cost: i < 2 ? 100 : 0,
    benefit: i < 2 ? 0 : 40,
    net: i < 2 ? -100 : 40,
    cumulative: i < 2 ? -100 * (i + 1) : -200 + 40 * (i - 1),
  }));
  const shape = flowGeometry(flows, frame);

  it("hangs costs below zero and raises benefits above it", () => {
    expect(shape.costs[0]!.y).toBeCloseTo(shape.zero, 9);
    expect(shape.costs[0]!.height).toBeCloseTo(2.5 * shape.benefits[5]!.height, 9);
    expect(shape.benefits[5]!.y + shape.benefits[5]!.height).toBeCloseTo(shape.zero, 9);
  });

  it("runs the cumulative line through the middle of each column", () => {
    expect(shape.cumulative.match(/[ML]/g)).toHaveLength(12);
    const first = shape.costs[0]!;
    expect(shape.points[0]!.x).toBeCloseTo(first.x + first.width / 2, 9);
    // −100 cumulative lies where a cost of 100 ends.
    expect(shape.points[0]!.y).toBeCloseTo(first.y + first.height, 9);
    // It ends at +200, above zero.
    expect(shape.points[11]!.y).toBeLessThan(shape.zero);
  });

  it("cuts no label off at the edge", () => {
    const thirteen = [...flows, { ...flows[0]!, label: "Q1 2030" }];
    const last = flowGeometry(thirteen, frame).periods.at(-1)!;
    expect(last.label).toBe("Q1 2030");
    expect(last.x + (7 * 5.6) / 2).toBeLessThanOrEqual(frame.width);
  });

  it("labels only as many periods as fit", () => {
    const narrow = flowGeometry(flows, frame).periods;
    const wide = flowGeometry(flows, { ...frame, width: 900 }).periods;
    expect(narrow.map((tick) => tick.label)).toEqual(["Q1 2027", "Q4 2027", "Q3 2028", "Q2 2029"]);
    expect(wide).toHaveLength(12);
    for (const [a, b] of narrow.slice(1).map((tick, i) => [narrow[i]!, tick] as const)) {
      expect(b.x - a.x).toBeGreaterThan(45);
    }
  });
});

describe("labels of very many columns", () => {
  it("stand as often as they fit, not at the first column alone", () => {
    // A label of 12 letters and its gap take 77.2 pixels: three fit into 306, one in 35 columns of 104.
    const weeks = Array.from({ length: 104 }, () => "Jan 07, 2025");
    expect(labelEvery(weeks, 306)).toBe(35);
  });
});
