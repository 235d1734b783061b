/** A cell's value, or a short word with the reason where there is none. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reading } from "../../workbook/types";
import { strings } from "../strings";
import { Hidden } from "./Hidden";

interface Props<T> {
  reading: Reading<T>;
  short: (value: T) => string;
  /** The full value, read out and shown on pointing; the short one where none is given. */
  full?: (value: T) => string;
}

export function ReadingText<T>({ reading, short, full }: Props<T>) {
  const styles = useStyles();
  if (!("problem" in reading)) {
    const text = short(reading.value);
    const whole = full ? full(reading.value) : text;
    if (whole === text) return <span>{text}</span>;
    return (
      <span title={whole}>
        <span aria-hidden="true">{text}</span>
        <Hidden>{whole}</Hidden>
      </span>
    );
  }
  if (reading.problem === null) {
    return (
      <span className={styles.blank} title={strings.reading.blankReason}>
        <span aria-hidden="true">{strings.reading.blank}</span>
        <Hidden>{strings.reading.blankReason}</Hidden>
      </span>
    );
  }
  return (
    <span className={styles.problem} title={reading.problem}>
      {strings.reading.problem}
      <Hidden>: {reading.problem}</Hidden>
    </span>
  );
}

const useStyles = makeStyles({
  blank: { color: tokens.colorNeutralForeground3 },
  problem: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "2px",
    cursor: "help",
  },
});
