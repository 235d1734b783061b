/** One programme on the time line: investment above, benefit below rising with its ramp; moved by keys or mouse. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type PointerEvent } from "react";
import type { TimelineProgramme } from "../../../../workbook/cases/types";
import { useInk, type Ink } from "../../../components/charts/Swatch";
import { useFormat } from "../../../numbers/FormatContext";
import { words } from "../strings";
import {
  benefitCurve,
  investmentOf,
  placeOf,
  roomToShift,
  shiftedStart,
  type Place,
  type TimeLine,
} from "./model";
import { addMonths } from "./months";
import type { Shift } from "./useShift";

export const BAR = { height: 24, investment: 3, depth: 9, benefit: 14, rise: 8 };

interface Props {
  row: TimelineProgramme;
  line: TimeLine;
  shift: Shift;
  width: number;
  ink: Ink;
  inkId: string;
  describedBy: string;
  focusable: boolean;
  over: readonly boolean[];
  onFocus(): void;
}

export function Bar(props: Props) {
  const { row, line, shift, width, ink, inkId, describedBy, focusable, over, onFocus } = props;
  const styles = useStyles();
  const format = useFormat();
  const inkOf = useInk(inkId);
  const drag = useRef<{ x: number; by: number } | null>(null);
  const by = shift.shiftOf(row);
  const place = placeOf(row, line, by);
  const step = width / Math.max(1, line.periods);
  const fixed = place === null || !line.movable;
  const mine = shift.moving?.key === row.programme ? shift.moving.state : null;
  const saving = mine === "saving";

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (fixed || saving || event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    drag.current = { x: event.clientX, by };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!drag.current) return;
    const to = drag.current.by + Math.round((event.clientX - drag.current.x) / step);
    if (to !== by) shift.move(row, to);
  };
  const onPointerUp = (): void => {
    if (!drag.current) return;
    drag.current = null;
    shift.commit(row);
  };
  const onPointerCancel = (): void => {
    if (!drag.current) return;
    drag.current = null;
    shift.cancel();
  };

  const amount = investmentOf(row);
  const start = row.start.value === null ? null : shiftedStart(row.start.value, line, by);
  const facts = [
    start === null ? words.timeline.undated : format.month(start),
    amount === null ? null : format.money(amount),
  ].filter((fact) => fact !== null);
  const { earlier, later } = roomToShift(row, line);
  return (
    <div
      role="slider"
      aria-orientation="horizontal"
      aria-label={row.programme}
      aria-describedby={describedBy}
      aria-valuemin={earlier}
      aria-valuemax={later}
      aria-valuenow={by}
      aria-valuetext={spoken(row, line, by, format)}
      aria-disabled={fixed || undefined}
      aria-busy={saving || undefined}
      tabIndex={focusable ? 0 : -1}
      data-timeline={row.programme}
      className={styles.row}
      onFocus={onFocus}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onLostPointerCapture={onPointerCancel}
    >
      <span className={styles.head}>
        <span className={styles.name} title={row.programme}>
          {row.programme}
        </span>
        <span className={styles.facts}>{facts.join(" · ")}</span>
      </span>
      <svg
        width={width}
        height={BAR.height}
        aria-hidden="true"
        className={mergeClasses(styles.lanes, !fixed && styles.movable)}
      >
        {over.map(
          (isOver, k) =>
            isOver && (
              <rect key={k} className={styles.over} x={k * step} width={step} height={BAR.height} />
            )
        )}
        <line className={styles.base} x2={width} y1={BAR.height - 1.5} y2={BAR.height - 1.5} />
        {place && (
          <g className={saving ? styles.saving : undefined}>
            <Investment place={place} line={line} step={step} ink={inkOf(ink)} />
            {place.value !== null && (
              <path
                className={mergeClasses(styles.benefit, tints[ink] && styles[tints[ink]])}
                d={benefitPath(benefitCurve(row, place, line, by), step)}
              />
            )}
          </g>
        )}
      </svg>
    </div>
  );
}

/** What of the investment lies before or after the plan is cut, with an arrow head at the edge. */
function Investment(props: {
  place: Place;
  line: TimeLine;
  step: number;
  ink: { className?: string; fill?: string };
}) {
  const { place, line, step, ink } = props;
  const styles = useStyles();
  const { from, to } = place.investment;
  const left = Math.max(0, Math.min(line.periods, from)) * step;
  const right = Math.max(0, Math.min(line.periods, to)) * step;
  const middle = BAR.investment + BAR.depth / 2;
  const arrow = (x: number, way: number): string => `M${x},${middle} l${-6 * way},${-4} v8 Z`;
  return (
    <>
      {right > left && (
        <rect
          x={left}
          width={Math.max(2, right - left)}
          y={BAR.investment}
          height={BAR.depth}
          rx="2"
          {...ink}
        />
      )}
      {from < 0 && <path className={styles.arrow} d={arrow(0, -1)} />}
      {to > line.periods && <path className={styles.arrow} d={arrow(line.periods * step, 1)} />}
    </>
  );
}

/** The area under the benefit, from the bottom of its lane. */
function benefitPath(curve: readonly { at: number; height: number }[], step: number): string {
  const bottom = BAR.height - 2;
  const at = (period: number, height: number): string =>
    `${period * step},${bottom - height * BAR.rise}`;
  const first = curve[0]?.at ?? 0;
  const last = curve[curve.length - 1]?.at ?? 0;
  const top = curve.map(({ at: period, height }) => `L${at(period, height)}`).join(" ");
  return `M${at(first, 0)} ${top} L${at(last, 0)} Z`;
}

function spoken(
  row: TimelineProgramme,
  line: TimeLine,
  by: number,
  format: ReturnType<typeof useFormat>
): string {
  const { start, durationMonths, monthsToValue } = row;
  if (start.value === null || durationMonths.value === null) return words.timeline.undated;
  const from = shiftedStart(start.value, line, by);
  const place = placeOf(row, line, by);
  return [
    words.timeline.starts(format.month(from)),
    words.timeline.until(format.month(addMonths(from, durationMonths.value))),
    ...(monthsToValue.value === null
      ? []
      : [
          place && place.value !== null
            ? words.timeline.benefitFrom(format.month(addMonths(from, monthsToValue.value)))
            : words.timeline.beyond,
        ]),
  ].join(", ");
}

const tints = { first: "benefitFirst", second: "benefitSecond", third: "benefitThird" } as Record<
  Ink,
  "benefitFirst" | "benefitSecond" | "benefitThird" | undefined
>;

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  row: {
    display: "block",
    borderRadius: tokens.borderRadiusSmall,
    paddingTop: tokens.spacingVerticalXS,
    touchAction: "pan-y",
    userSelect: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
  facts: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  lanes: { display: "block" },
  movable: { cursor: "ew-resize" },
  base: { stroke: tokens.colorNeutralStroke3, [forced]: { stroke: "GrayText" } },
  over: {
    fill: tokens.colorPaletteRedBackground2,
    fillOpacity: "0.6",
    [forced]: { fill: "Canvas", stroke: "GrayText", strokeDasharray: "2 2" },
  },
  arrow: { fill: tokens.colorNeutralForeground1, [forced]: { fill: "CanvasText" } },
  benefit: {
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralForeground3,
    fillOpacity: "0.35",
    strokeWidth: "1px",
    [forced]: { fill: "Canvas", stroke: "CanvasText", fillOpacity: "1" },
  },
  benefitFirst: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorCompoundBrandBackground,
    [forced]: { fill: "Canvas", stroke: "CanvasText", fillOpacity: "1" },
  },
  benefitSecond: {
    fill: tokens.colorPaletteTealBorderActive,
    stroke: tokens.colorPaletteTealBorderActive,
    [forced]: { fill: "Canvas", stroke: "CanvasText", fillOpacity: "1" },
  },
  benefitThird: {
    fill: tokens.colorPalettePumpkinBorderActive,
    stroke: tokens.colorPalettePumpkinBorderActive,
    [forced]: { fill: "Canvas", stroke: "CanvasText", fillOpacity: "1" },
  },
  saving: { opacity: "0.5" },
});
