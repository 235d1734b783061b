/** P(alive) as a map: repeat purchases down, time of silence across; the chance stands in every field. */
import type { AliveGrid } from "../../../../core/lifetime/tracking";
import { ChartFrame } from "../../../components/charts/ChartFrame";
import { HeatMap } from "../../../components/charts/HeatMap";
import { Note } from "../../../components/Note";
import { useFormat } from "../../../numbers/FormatContext";
import { strings } from "../strings";

export function AliveMap({ grid, unit }: { grid: AliveGrid; unit: string }) {
  const words = strings.alive;
  const format = useFormat();
  const chance = (value: number): string => format.percent(value, 0);
  const repeats = grid.frequency.map(String);
  const since = grid.since.map((time) => format.number(time, 0));
  const all = grid.cells.flat();
  return (
    <ChartFrame
      heading={words.title}
      title={words.title}
      summary={words.summary(chance(Math.min(...all)), chance(Math.max(...all)))}
      columns={[
        { name: words.repeats, figure: false },
        ...since.map((name) => ({ name, figure: true })),
      ]}
      rows={grid.cells.map((row, i) => [repeats[i]!, ...row.map(chance)])}
      picture={(width) => (
        <HeatMap width={width} left={26} rows={repeats} columns={since} shares={grid.cells} />
      )}
      legend={
        <Note>
          {words.since(unit)} →, {words.repeats.toLowerCase()} ↓. {words.percent}
        </Note>
      }
    />
  );
}
