/** Fills that tell many criteria apart: each has a colour and a pattern of its own, so that neither is needed alone. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const PATTERNS = 8;

/** The fill of criterion `i`; `id` keeps the patterns of several pictures on a page apart. */
export function inkOf(id: string, i: number): { fill: string } {
  return { fill: `url(#${id}c${i})` };
}

/** Once in each picture: the fills of `count` criteria. */
export function CriterionInks({ id, count }: { id: string; count: number }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, i) => (
        <CriterionInk key={i} id={`${id}c${i}`} place={i} />
      ))}
    </defs>
  );
}

function CriterionInk({ id, place }: { id: string; place: number }) {
  const styles = useStyles();
  const colours = [
    styles.blue,
    styles.pumpkin,
    styles.teal,
    styles.grape,
    styles.gold,
    styles.cranberry,
    styles.forest,
    styles.steel,
  ];
  const colour = colours[place % colours.length];
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className={mergeClasses(styles.base, colour)} />
      <Marks kind={(place + Math.floor(place / colours.length)) % PATTERNS} />
    </pattern>
  );
}

/** What is left of the base colour; without colours these alone tell the first eight criteria apart. */
const PATHS: Readonly<Record<number, string>> = {
  1: "M-1 1l2-2M0 6l6-6M5 7l2-2",
  2: "M0 3h6",
  3: "M3 0v6",
  4: "M0 3h6M3 0v6",
  5: "M-1 5l2 2M0 0l6 6M5 -1l2 2",
  6: "M1 1.5h2M4 4.5h2",
  7: "M0 0l6 6M0 6l6-6",
};

function Marks({ kind }: { kind: number }) {
  const { gap } = useStyles();
  const path = PATHS[kind];
  return path === undefined ? null : <path d={path} className={gap} />;
}

export function CriterionSwatch({ id, place }: { id: string; place: number }) {
  return (
    <svg width="12" height="12" aria-hidden="true" style={{ flexShrink: 0 }}>
      <defs>
        <CriterionInk id={`${id}s${place}`} place={place} />
      </defs>
      <rect width="12" height="12" rx="2" fill={`url(#${id}s${place})`} />
    </svg>
  );
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  base: { [forced]: { fill: "CanvasText" } },
  blue: { fill: tokens.colorCompoundBrandBackground },
  pumpkin: { fill: tokens.colorPalettePumpkinBorderActive },
  teal: { fill: tokens.colorPaletteTealBorderActive },
  grape: { fill: tokens.colorPaletteGrapeBorderActive },
  gold: { fill: tokens.colorPaletteGoldBorderActive },
  cranberry: { fill: tokens.colorPaletteCranberryBorderActive },
  forest: { fill: tokens.colorPaletteForestBorderActive },
  steel: { fill: tokens.colorPaletteSteelBorderActive },
  gap: {
    fill: "none",
    stroke: tokens.colorNeutralBackground1,
    strokeOpacity: "0.6",
    strokeWidth: "1.2px",
    [forced]: { stroke: "Canvas", strokeOpacity: "1" },
  },
});
