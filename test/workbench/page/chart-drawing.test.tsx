/** @jest-environment jsdom */
import { render } from "@testing-library/react";
import { ChartDrawing, type ChartContent } from "../../../workbench/page/chart/ChartDrawing";

const content = (
  kind: "clustered" | "stacked" | "line",
  values: (number | null)[][]
): ChartContent => ({
  title: "Cost and benefit",
  categories: ["P1", "P2"],
  series: values.map((one, index) => ({ name: `S${index}`, kind, color: "#123456", values: one })),
  width: 400,
  height: 300,
});

const bars = (container: HTMLElement) =>
  [...container.querySelectorAll("rect[fill]")]
    .filter((bar) => bar.getAttribute("width") !== "10")
    .map((bar) => ({
      top: Number(bar.getAttribute("y")),
      height: Number(bar.getAttribute("height")),
      left: Number(bar.getAttribute("x")),
    }));

test("stacked columns stand on each other, negative ones below the axis", () => {
  const { container } = render(
    <ChartDrawing
      chart={content("stacked", [
        [10, 10],
        [20, -20],
      ])}
    />
  );
  const [first, second, third, fourth] = bars(container);
  expect(second!.top + second!.height).toBeCloseTo(first!.top, 6);
  expect(second!.height / first!.height).toBeCloseTo(2, 6);
  expect(fourth!.top).toBeCloseTo(third!.top + third!.height, 6);
  expect(fourth!.height / third!.height).toBeCloseTo(2, 6);
});

test("clustered columns stand side by side from the axis", () => {
  const { container } = render(
    <ChartDrawing
      chart={content("clustered", [
        [10, 30],
        [20, 40],
      ])}
    />
  );
  const heights = bars(container).map(({ height }) => height);
  const unit = heights[0]! / 10;
  expect(heights.map((height) => Math.round(height / unit))).toEqual([10, 30, 20, 40]);
  expect(new Set(bars(container).map(({ left }) => left)).size).toBe(4);
});

test("a line leaves out what is no number", () => {
  const { container } = render(<ChartDrawing chart={content("line", [[5, null]])} />);
  expect(container.querySelector("path")!.getAttribute("d")).not.toContain("L");
});

test("an empty chart is drawn with its axis and says what it is", () => {
  const { getByRole } = render(
    <ChartDrawing chart={{ ...content("stacked", []), categories: [] }} />
  );
  expect(getByRole("img").getAttribute("aria-label")).toContain("Cost and benefit");
});
