/** The list of programmes: one row each, moved through by arrow keys, opened by Enter or a click. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Programme, Reading } from "../../../workbook/types";
import { HorizonBadge } from "../../components/HorizonBadge";
import { ReadingText } from "../../components/ReadingText";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { ColumnHeads } from "./ColumnHeads";
import type { Arrangement } from "./arrange";

interface Props {
  programmes: Programme[];
  currency: string;
  selected: string | null;
  arrangement: Arrangement;
  onArrange(value: Arrangement): void;
  onOpen(key: string): void;
}

export function ProgrammeTable(props: Props) {
  const { programmes, currency, selected, arrangement, onArrange, onOpen } = props;
  const styles = useStyles();
  const format = useFormat();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const entry = [active, selected].find((key) => programmes.some((each) => each.key === key));
  const tabStop = entry ?? programmes[0]?.key;
  const best = Math.max(0, ...programmes.map((each) => each.score.value ?? 0));

  // A row selected in the sheet is brought into view; focus stays where it is.
  useEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    row?.scrollIntoView?.({ block: "nearest" });
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, at: number): void => {
    const last = programmes.length - 1;
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      const to = Math.min(last, Math.max(0, target));
      setActive(programmes[to]!.key);
      body.current?.querySelectorAll<HTMLElement>("tr")[to]?.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(programmes[at]!.key);
    }
  };
  const money = (reading: Reading<number>) => (
    <ReadingText
      reading={reading}
      short={format.money}
      full={(value) => format.moneyFull(value, currency)}
    />
  );

  return (
    <table
      role="grid"
      aria-label={strings.portfolio.table}
      aria-rowcount={programmes.length + 1}
      className={styles.table}
    >
      <ColumnHeads value={arrangement} onChange={onArrange} />
      <tbody ref={body}>
        {programmes.map((programme, at) => (
          <tr
            key={programme.key}
            data-programme={programme.key}
            tabIndex={programme.key === tabStop ? 0 : -1}
            aria-selected={programme.key === selected}
            aria-rowindex={at + 2}
            className={mergeClasses(styles.row, programme.key === selected && styles.selected)}
            onClick={() => onOpen(programme.key)}
            onFocus={() => setActive(programme.key)}
            onKeyDown={(event) => onKeyDown(event, at)}
          >
            <th scope="row" className={styles.name}>
              <span className={styles.title} title={programme.key}>
                {programme.key}
              </span>
              <span className={styles.under}>
                <HorizonBadge horizon={programme.horizon} />
                <span className={styles.stage}>
                  {[programme.stage, programme.fn].filter(Boolean).join(" · ")}
                </span>
              </span>
            </th>
            <td className={styles.figure}>
              <ReadingText reading={programme.score} short={(score) => format.fixed(score, 2)} />
              <ScoreBar share={best > 0 ? (programme.score.value ?? 0) / best : 0} />
            </td>
            <td className={styles.figure}>{money(programme.investment)}</td>
            <td
              className={mergeClasses(
                styles.figure,
                programme.npv.value !== null && programme.npv.value < 0 && styles.negative
              )}
            >
              {money(programme.npv)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The score as a share of the best one in the list, for the eye alone. */
function ScoreBar({ share }: { share: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 3">
      <rect className={styles.track} width="100" height="3" />
      <rect className={styles.fill} width={Math.max(0, Math.min(1, share)) * 100} height="3" />
    </svg>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  row: {
    cursor: "pointer",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandBackground}`,
    "@media (forced-colors: active)": {
      outline: "2px solid Highlight",
      outlineOffset: "-2px",
    },
  },
  name: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  title: {
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  under: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginTop: "2px",
    minWidth: 0,
  },
  stage: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    minWidth: 0,
  },
  figure: {
    textAlign: "right",
    verticalAlign: "top",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    ":last-child": { paddingRight: tokens.spacingHorizontalM },
  },
  negative: { color: tokens.colorPaletteRedForeground1 },
  bar: {
    display: "block",
    minWidth: "40px",
    width: "100%",
    height: "3px",
    marginTop: "5px",
    borderRadius: "2px",
  },
  track: {
    fill: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  fill: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
