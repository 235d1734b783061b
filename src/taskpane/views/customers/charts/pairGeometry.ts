/** Where the bars and lines of a chart of actual and expected figures stand. */
import { line } from "d3-shape";
import {
  between,
  layOut,
  type Axes,
  type Bar,
  type Frame,
} from "../../../components/charts/geometry";

export interface PairGeometry extends Axes {
  bars: (Bar | null)[];
  /** Paths; an actual line ends where nothing is known any more. */
  actual: string;
  expected: string;
  /** Where the column after `boundary` begins. */
  boundary: number | null;
}

/** From so many columns on there is no room for gaps: a hairline parts them. */
const DENSE = 40;

export function pairGeometry(
  labels: readonly string[],
  actual: readonly (number | null)[],
  expected: readonly number[],
  frame: Frame,
  boundary: number | null
): PairGeometry {
  const dense = labels.length > DENSE;
  const highest = Math.max(0, ...expected, ...actual.map((value) => value ?? 0));
  const { axes, x, y } = layOut(labels, [0, highest], frame, dense ? 0 : 0.25);
  const width = Math.max(1, x.bandwidth() - (dense ? 0.5 : 0));
  const path = (values: readonly (number | null)[]): string =>
    line<number | null>(
      (_, i) => axes.middles[i]!,
      (value) => y(value ?? 0)
    ).defined((value) => value !== null)(values) ?? "";
  return {
    ...axes,
    bars: actual.map((value, i) => (value === null ? null : between(x(i), width, y(0), y(value)))),
    actual: path(actual),
    expected: path(expected),
    boundary:
      boundary === null || boundary + 1 >= labels.length
        ? null
        : axes.start + (boundary + 1) * axes.step,
  };
}
