/** Bars from a common origin, a row each: a tornado, or results side by side. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Mark, Patterns, useInk, usePatternId, type Ink } from "../../components/charts/Swatch";

export interface RangeRow {
  name: string;
  /** To the right of the name. */
  note: string;
  spans: { to: number; ink: Ink; text: string }[];
}

interface Props {
  rows: readonly RangeRow[];
  origin: number;
  width: number;
}

const HEIGHT = 14;

export function RangeBars({ rows, origin, width }: Props) {
  const styles = useStyles();
  const id = usePatternId();
  const inkOf = useInk(id);
  const ends = rows.flatMap(({ spans }) => spans.map(({ to }) => to));
  const low = Math.min(origin, ...ends);
  const high = Math.max(origin, ...ends);
  const room = high > low ? high - low : 1;
  // A bar at either edge keeps the mark of the origin inside the picture.
  const x = (value: number): number => 2 + ((value - low) / room) * (width - 4);
  return (
    <div className={styles.rows}>
      <svg width="0" height="0" className={styles.defs}>
        <Patterns id={id} />
      </svg>
      {rows.map(({ name, note, spans }) => {
        const ordered = [...spans].sort((a, b) => a.to - b.to);
        const alone = ordered.length === 1;
        return (
          <div key={name}>
            <div className={styles.line}>
              <span className={styles.name}>{name}</span>
              <span className={styles.note}>{note}</span>
            </div>
            <svg width={width} height={HEIGHT} className={styles.svg}>
              {spans.map(({ to, ink }, i) => (
                <rect
                  key={i}
                  x={Math.min(x(origin), x(to))}
                  width={Math.max(1, Math.abs(x(to) - x(origin)))}
                  y="2"
                  height={HEIGHT - 4}
                  {...inkOf(ink)}
                />
              ))}
              <Mark x1={x(origin)} x2={x(origin)} y1={0} y2={HEIGHT} />
            </svg>
            {!alone && (
              <div className={mergeClasses(styles.line, styles.ends)}>
                {ordered.map(({ text }, i) => (
                  <span key={i}>{text}</span>
                ))}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: tokens.spacingVerticalS },
  defs: { position: "absolute" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3, textAlign: "right" },
  ends: { color: tokens.colorNeutralForeground2 },
  svg: { display: "block" },
});
