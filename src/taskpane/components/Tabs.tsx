/**
 * The tabs of the pane, as Fluent's look and as the ARIA pattern has them: arrow keys move and choose.
 * Fluent's own TabList brings a focus manager of a seventh of the first load, for a few buttons.
 */
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";

interface Props<T extends string> {
  label: string;
  /** A tab with an icon shows it in place of its text, which stays its name. */
  tabs: readonly { value: T; text: string; icon?: ReactNode }[];
  selected: T;
  onSelect(value: T): void;
}

/** Each tab names its panel: tab-x controls view-x. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect }: Props<T>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.value === selected);
    const last = tabs.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("button")[to]?.focus();
    onSelect(tabs[to]!.value);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list}>
      {tabs.map(({ value, text, icon }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`tab-${value}`}
          aria-controls={`view-${value}`}
          aria-selected={value === selected}
          aria-label={icon ? text : undefined}
          title={icon ? text : undefined}
          tabIndex={value === selected ? 0 : -1}
          className={mergeClasses(styles.tab, value === selected && styles.selected)}
          onClick={() => onSelect(value)}
          onKeyDown={onKeyDown}
        >
          {/* The bold text keeps its room, so that nothing moves when a tab is chosen. */}
          {icon ?? (
            <span className={styles.text} data-text={text}>
              {text}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** At 350 px six views stand in one line beside the corner that belongs to Excel's menu. */
const NARROW = "4px";

const useStyles = makeStyles({
  // Smaller text in a narrow pane, and a second line under a larger text size.
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    position: "relative",
    ...shorthands.borderStyle("none"),
    display: "inline-flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "@media (max-width: 420px)": {
      fontSize: tokens.fontSizeBase200,
      paddingLeft: NARROW,
      paddingRight: NARROW,
      "::after": { left: NARROW, right: NARROW },
    },
    borderRadius: tokens.borderRadiusMedium,
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: 0,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: "transparent",
    },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "@media (forced-colors: active)": {
      color: "ButtonText",
      ":hover::after": { backgroundColor: "Highlight" },
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": {
      "::after": { backgroundColor: "Highlight" },
    },
  },
  text: {
    display: "inline-grid",
    justifyItems: "center",
    "::after": {
      content: "attr(data-text)",
      height: 0,
      visibility: "hidden",
      overflow: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});
