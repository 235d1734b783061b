/** Rows of controls that can be added and taken out. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { RowTexts } from "./form";

interface Props {
  rows: readonly RowTexts[];
  /** The name of row n, and of the button that takes it out, from 1. */
  name(n: number): string;
  remove(n: number): string;
  add: string;
  /** Where a fault of the list as a whole takes the focus. */
  path?: string;
  fault?: string;
  /** The controls of a row. */
  fields(row: RowTexts, at: number): ReactNode;
  newRow(rows: readonly RowTexts[]): RowTexts;
  onChange(rows: readonly RowTexts[]): void;
}

export function RowList(props: Props) {
  const { rows, name, remove, add, path, fault, fields, newRow, onChange } = props;
  const styles = useStyles();
  return (
    <>
      {rows.map((row, at) => (
        <div key={row.id} role="group" aria-label={name(at + 1)} className={styles.row}>
          <div className={styles.head}>
            <span>{name(at + 1)}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={remove(at + 1)}
              title={remove(at + 1)}
              onClick={() => onChange(rows.filter((each) => each !== row))}
            />
          </div>
          {fields(row, at)}
        </div>
      ))}
      {fault && <p className={styles.fault}>{fault}</p>}
      <Button
        size="small"
        icon={<Add16Regular />}
        className={styles.add}
        data-path={path}
        onClick={() => onChange([...rows, newRow(rows)])}
      >
        {add}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  add: { justifySelf: "start" },
  fault: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
});
