/**
 * The programmes on a time line, grouped by horizon: their start can be shifted by keys or mouse and is
 * written back to the sheet.
 */
import { Button, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { Section } from "../../../components/Section";
import { Hidden } from "../../../components/Hidden";
import { Patterns, usePatternId, type Ink } from "../../../components/charts/Swatch";
import { useWidth } from "../../../components/charts/useWidth";
import { Note } from "../../../components/Note";
import { useFormat } from "../../../numbers/FormatContext";
import { words as all } from "../strings";
import { Bar } from "./Bar";
import { Key } from "./Key";
import { groupRows, orders, shiftedStart, type Group, type Order, type TimeLine } from "./model";
import { Ruler } from "./Ruler";
import { useShift } from "./useShift";

const words = all.timeline;
const inks: Ink[] = ["first", "second", "third"];

interface Props {
  line: TimeLine;
  /** By period: more is planned than there is budget. */
  over: readonly boolean[];
  currency: string;
}

export function TimeLineSection({ line, over, currency }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const hint = useId();
  const inkId = usePatternId();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [order, setOrder] = useState<Order>("start");
  const [current, setCurrent] = useState<string | null>(null);
  const shift = useShift(line);
  const groups = groupRows(line.programmes, order);
  const rows = groups.flatMap((group) => group.rows);
  const focusable = rows.some((row) => row.programme === current)
    ? current
    : (rows[0]?.programme ?? null);

  const focusRow = (place: number): void => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, place))];
    const bars = list.current?.querySelectorAll<HTMLElement>("[data-timeline]") ?? [];
    [...bars].find((bar) => bar.dataset["timeline"] === row?.programme)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rows.findIndex((row) => row.programme === current);
    const row = rows[at];
    if (!row) return;
    const act = {
      ArrowLeft: () => shift.move(row, shift.shiftOf(row) - 1),
      ArrowRight: () => shift.move(row, shift.shiftOf(row) + 1),
      ArrowUp: () => focusRow(at - 1),
      ArrowDown: () => focusRow(at + 1),
      Home: () => focusRow(0),
      End: () => focusRow(rows.length - 1),
      Enter: () => shift.commit(row),
      Escape: shift.moving?.state === "moving" ? () => shift.cancel() : undefined,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  if (rows.length === 0) {
    return (
      <Section heading={words.heading}>
        <Note>{words.none}</Note>
      </Section>
    );
  }
  const moving = shift.moving;
  const moved = moving && rows.find((row) => row.programme === moving.key);
  return (
    <Section
      heading={words.heading}
      action={
        <Select
          size="small"
          aria-label={words.order}
          value={order}
          onChange={(_, data) => setOrder(data.value as Order)}
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {words.orders[each]}
            </option>
          ))}
        </Select>
      }
    >
      <Note id={hint}>{line.movable ? words.hint : words.readOnly}</Note>
      <Key inkId={inkId} over={over.some(Boolean)} />
      <div className={styles.frame}>
        <div className={styles.scroller} ref={list} onKeyDown={onKeyDown}>
          <div ref={box}>
            <svg width="0" height="0" className={styles.defs} aria-hidden="true">
              <Patterns id={inkId} />
            </svg>
            <Ruler line={line} width={width} over={over} />
            {groups.map((group) => (
              <div
                key={group.horizon ?? 0}
                role="group"
                aria-labelledby={`${hint}${group.horizon}`}
              >
                <Heading id={`${hint}${group.horizon}`} group={group} currency={currency} />
                {group.rows.map((row) => (
                  <Bar
                    key={row.programme}
                    row={row}
                    line={line}
                    shift={shift}
                    width={width}
                    ink={inks[(group.horizon ?? 0) - 1] ?? "line"}
                    inkId={inkId}
                    describedBy={hint}
                    focusable={row.programme === focusable}
                    over={over}
                    onFocus={() => setCurrent(row.programme)}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
      {moving && moved && moving.state !== "written" && (
        <div className={styles.pending}>
          <span>
            {words.pending(
              moving.key,
              format.date(moving.base),
              format.date(shiftedStart(moving.base, line, moving.by))
            )}
          </span>
          <span className={styles.buttons}>
            {moving.state === "saving" ? (
              <Spinner size="tiny" label={words.saving(moving.key)} />
            ) : (
              <>
                <Button size="small" appearance="primary" onClick={() => shift.commit(moved)}>
                  {words.save}
                </Button>
                <Button size="small" onClick={shift.cancel}>
                  {words.takeBack}
                </Button>
              </>
            )}
          </span>
        </div>
      )}
      {shift.refused && <p className={styles.refused}>{shift.refused.text}</p>}
    </Section>
  );
}

function Heading({ id, group, currency }: { id: string; group: Group; currency: string }) {
  const styles = useStyles();
  const format = useFormat();
  const amount = [format.money(group.investment), currency].filter(Boolean).join(" ");
  return (
    <h3 id={id} className={styles.group}>
      <span>{group.horizon === null ? words.unknown : words.groups[group.horizon]}</span>
      <Hidden>: </Hidden>
      <span className={styles.count}>{words.group(group.rows.length, amount)}</span>
    </h3>
  );
}

const useStyles = makeStyles({
  frame: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  scroller: { maxHeight: "min(560px, 80vh)", overflowY: "auto", overflowX: "hidden" },
  defs: { position: "absolute" },
  group: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  pending: {
    // In sight while any of the programmes is.
    position: "sticky",
    bottom: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  refused: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
});
