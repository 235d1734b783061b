/** P(alive) as a map: repeat purchases down, time of silence across; the chance stands in every field. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { AliveGrid } from "../../../../core/lifetime/tracking";
import { ChartFrame } from "../../../components/charts/ChartFrame";
import { Note } from "../../../components/Note";
import { useFormat } from "../../../numbers/FormatContext";
import { strings } from "../strings";

const LEFT = 30;
const HEAD = 18;
const ROW = 22;

export function AliveMap({ grid, unit }: { grid: AliveGrid; unit: string }) {
  const words = strings.alive;
  const styles = useStyles();
  const format = useFormat();
  const chance = (value: number): string => format.percent(value, 0);
  const since = grid.since.map((time) => format.number(time, 0));
  const all = grid.cells.flat();
  const height = HEAD + ROW * grid.frequency.length + 4;
  return (
    <ChartFrame
      heading={words.title}
      title={words.title}
      summary={words.summary(chance(Math.min(...all)), chance(Math.max(...all)))}
      columns={[
        { name: words.repeats, figure: false },
        ...since.map((name) => ({ name: `${name}`, figure: true })),
      ]}
      rows={grid.cells.map((row, i) => [String(grid.frequency[i]), ...row.map(chance)])}
      picture={(width) => {
        const step = (width - LEFT) / grid.since.length;
        return (
          <svg width={width} height={height} className={styles.svg}>
            {since.map(
              (text, k) =>
                k % 2 === 0 && (
                  <text key={k} className={styles.text} x={LEFT + k * step} y={HEAD - 6}>
                    {text}
                  </text>
                )
            )}
            {grid.cells.map((row, i) => (
              <g key={i}>
                <text
                  className={styles.text}
                  x={LEFT - 6}
                  y={HEAD + i * ROW + ROW / 2}
                  dy="0.32em"
                  textAnchor="end"
                >
                  {grid.frequency[i]}
                </text>
                {row.map((value, k) => (
                  <g key={k}>
                    <rect
                      className={styles.field}
                      style={{ fillOpacity: 0.04 + 0.5 * value }}
                      x={LEFT + k * step}
                      y={HEAD + i * ROW}
                      width={step - 1}
                      height={ROW - 1}
                    />
                    <text
                      className={styles.value}
                      x={LEFT + (k + 0.5) * step}
                      y={HEAD + i * ROW + ROW / 2}
                      dy="0.32em"
                      textAnchor="middle"
                    >
                      {Math.round(value * 100)}
                    </text>
                  </g>
                ))}
              </g>
            ))}
          </svg>
        );
      }}
      legend={
        <Note>
          {words.since(unit)} →, {words.repeats.toLowerCase()} ↓. {words.percent}
        </Note>
      }
    />
  );
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  svg: { display: "block" },
  field: {
    fill: tokens.colorCompoundBrandBackground,
    [forced]: { fill: "Canvas", stroke: "CanvasText", strokeOpacity: "0.4" },
  },
  text: {
    fill: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    [forced]: { fill: "CanvasText" },
  },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    fontVariantNumeric: "tabular-nums",
    [forced]: { fill: "CanvasText" },
  },
});
