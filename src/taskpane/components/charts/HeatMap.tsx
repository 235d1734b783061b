/** Shares as a map: the darker a field the larger, with the share in percent in it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFormat } from "../../numbers/FormatContext";
import { useLabelStyle } from "./useLabelStyle";

const HEAD = 18;
const ROW = 22;
/** Narrower fields hold no figure. */
const ROOM = 15;

interface Props {
  width: number;
  /** Where the fields begin, beside the names of the rows. */
  left: number;
  rows: readonly string[];
  columns: readonly string[];
  shares: readonly (readonly number[])[];
  /** Smaller shares are left blank. */
  least?: number;
}

export function HeatMap({ width, left, rows, columns, shares, least = 0 }: Props) {
  const styles = useStyles();
  const label = useLabelStyle();
  const format = useFormat();
  const step = (width - left) / Math.max(1, columns.length);
  return (
    <svg width={width} height={HEAD + rows.length * ROW} className={styles.picture}>
      {columns.map((name, k) => (
        <text key={k} className={label} x={left + (k + 0.5) * step} y={12} textAnchor="middle">
          {name}
        </text>
      ))}
      {rows.map((name, i) => (
        <g key={i} transform={`translate(0 ${HEAD + i * ROW})`}>
          <text className={mergeClasses(label, styles.name)} y={ROW / 2} dy="0.32em">
            <title>{name}</title>
            {cut(name, left)}
          </text>
          {columns.map((_, k) => {
            const share = shares[i]?.[k] ?? 0;
            const blank = share < least;
            return (
              <g key={k}>
                <rect
                  className={styles.field}
                  style={{ fillOpacity: blank ? 0 : opacityOf(share) }}
                  x={left + k * step}
                  width={Math.max(1, step - 1)}
                  height={ROW - 1}
                />
                {!blank && step > ROOM && (
                  <text
                    className={mergeClasses(label, styles.share)}
                    x={left + (k + 0.5) * step - 0.5}
                    y={ROW / 2}
                    dy="0.32em"
                    textAnchor="middle"
                  >
                    {format.number(share * 100, 0)}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Never so dark that the figure could not be read on it, in any theme. */
const opacityOf = (share: number): number => 0.04 + 0.56 * share;

/** About how wide a letter is, in pixels. */
const LETTER = 6;

function cut(name: string, width: number): string {
  const room = Math.max(3, Math.floor((width - 6) / LETTER));
  return name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`;
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block" },
  field: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralStroke3,
    [forced]: { fill: "CanvasText", opacity: "0.7", stroke: "CanvasText", strokeOpacity: "0.5" },
  },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "12px" },
  share: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    fontVariantNumeric: "tabular-nums",
  },
});
