/** The fills of the charts: each has its own pattern as well as its own colour, so that neither is needed alone. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

export type Ink = "first" | "second" | "third" | "line";

/** An id for the patterns of one picture, of letters that a url() takes as they are. */
export function usePatternId(): string {
  return `ink${useId().replace(/\W/g, "")}`;
}

/** The patterns, once in each picture; `id` keeps them apart where several pictures share a page. */
export function Patterns({ id }: { id: string }) {
  const styles = useStyles();
  return (
    <defs>
      <pattern
        id={`${id}second`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" className={styles.second} />
        <rect width="1.25" height="5" className={styles.gap} />
      </pattern>
      <pattern id={`${id}third`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className={styles.third} />
        <circle cx="2.5" cy="2.5" r="1" className={styles.gap} />
      </pattern>
    </defs>
  );
}

/** How a shape takes its ink: a class for plain colour, a fill for a pattern. */
export function useInk(id: string): (ink: Ink) => { className?: string; fill?: string } {
  const styles = useStyles();
  return (ink) => {
    if (ink === "first") return { className: styles.first };
    if (ink === "line") return { className: styles.line };
    return { fill: `url(#${id}${ink})` };
  };
}

export function Swatch({ id, ink }: { id: string; ink: Ink }) {
  const styles = useStyles();
  const inkOf = useInk(id);
  return (
    <svg width="12" height="12" aria-hidden="true" className={styles.swatch}>
      {ink === "line" ? (
        <rect y="5" width="12" height="2" {...inkOf(ink)} />
      ) : (
        <>
          <Patterns id={id} />
          <rect width="12" height="12" rx="2" {...inkOf(ink)} />
        </>
      )}
    </svg>
  );
}

/** A short line over bars, with an edge of the background's colour so that it shows on any of them. */
export function Mark(ends: { x1: number; x2: number; y1: number; y2: number }) {
  const styles = useStyles();
  return (
    <>
      <line {...ends} className={styles.halo} />
      <line {...ends} className={styles.mark} />
    </>
  );
}

export function useStrokeStyles() {
  const styles = useStyles();
  return { line: styles.stroke, point: styles.point };
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  first: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: "CanvasText" } },
  second: { fill: tokens.colorPaletteTealBorderActive, [forced]: { fill: "CanvasText" } },
  third: { fill: tokens.colorPalettePumpkinBorderActive, [forced]: { fill: "CanvasText" } },
  line: { fill: tokens.colorNeutralForeground1, [forced]: { fill: "Highlight" } },
  gap: {
    fill: tokens.colorNeutralBackground1,
    fillOpacity: "0.55",
    [forced]: { fill: "Canvas", fillOpacity: "1" },
  },
  swatch: { flexShrink: 0 },
  stroke: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    [forced]: { stroke: "Highlight" },
  },
  point: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    [forced]: { fill: "Canvas", stroke: "Highlight" },
  },
  halo: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    [forced]: { stroke: "Canvas" },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    [forced]: { stroke: "Highlight" },
  },
});
