/** Rank acceptability: a row a programme, a column a rank, the darker the more often; with the share in the cell. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "../../numbers/FormatContext";

const ROW = 20;
const HEAD = 18;
/** Shares below this are not written: a lone digit would say little. */
const WRITTEN = 0.005;
/** From here on the writing stands on the dark side of the ink. */
const DARK = 0.55;

interface Props {
  width: number;
  names: readonly string[];
  ranks: readonly string[];
  shares: readonly (readonly number[])[];
}

export function HeatMap({ width, names, ranks, shares }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const left = Math.round(width * 0.36);
  const cell = (width - left) / Math.max(1, ranks.length);
  return (
    <svg width={width} height={HEAD + names.length * ROW} className={styles.picture}>
      {ranks.map((rank, j) => (
        <text
          key={rank}
          className={styles.label}
          x={left + (j + 0.5) * cell}
          y={12}
          textAnchor="middle"
        >
          {rank}
        </text>
      ))}
      {names.map((name, i) => (
        <g key={name} transform={`translate(0 ${HEAD + i * ROW})`}>
          <text className={styles.name} x={0} y={14}>
            <title>{name}</title>
            {cut(name, left)}
          </text>
          {ranks.map((rank, j) => {
            const share = shares[i]?.[j] ?? 0;
            return (
              <g key={rank}>
                <rect
                  className={styles.ink}
                  x={left + j * cell}
                  width={Math.max(1, cell - 1)}
                  height={ROW - 1}
                  fillOpacity={share}
                />
                <rect
                  className={styles.frame}
                  x={left + j * cell}
                  width={Math.max(1, cell - 1)}
                  height={ROW - 1}
                />
                {share >= WRITTEN && cell > 15 && (
                  <text
                    className={share >= DARK ? styles.onInk : styles.share}
                    x={left + (j + 0.5) * cell - 0.5}
                    y={13.5}
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

/** About how wide a letter is, in pixels. */
const LETTER = 6;

function cut(name: string, width: number): string {
  const room = Math.max(3, Math.floor((width - 6) / LETTER));
  return name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`;
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block" },
  ink: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: "CanvasText" } },
  frame: {
    fill: "none",
    stroke: tokens.colorNeutralStroke3,
    [forced]: { stroke: "CanvasText", strokeOpacity: "0.3" },
  },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    [forced]: { fill: "CanvasText" },
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    [forced]: { fill: "CanvasText" },
  },
  share: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    [forced]: { fill: "CanvasText" },
  },
  onInk: {
    fill: tokens.colorNeutralForegroundOnBrand,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    [forced]: { fill: "Canvas" },
  },
});
