/** Lies over a chart of periods: pointing at one or stepping by arrow keys shows that period's values. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

interface Props {
  label: string;
  /** What is read out for each period. */
  texts: string[];
  at: number | null;
  start: number;
  step: number;
  onProbe(at: number | null): void;
}

export function PeriodProbe({ label, texts, at, start, step, onProbe }: Props) {
  const styles = useStyles();
  const last = texts.length - 1;
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = at ?? -1;
    const to = {
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onProbe(Math.max(0, Math.min(last, to)));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - start;
    const to = Math.floor(x / step);
    onProbe(to >= 0 && to <= last ? to : null);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={texts.length}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={texts[at ?? 0]}
      className={styles.probe}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => onProbe(null)}
      onFocus={() => onProbe(at ?? 0)}
      onBlur={() => onProbe(null)}
    />
  );
}

const useStyles = makeStyles({
  probe: {
    position: "absolute",
    inset: 0,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});
