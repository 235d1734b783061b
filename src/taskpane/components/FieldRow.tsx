/** A control with its label to the left, and below it what is wrong with what was entered. */
import { Field, makeStyles, tokens, type FieldProps } from "@fluentui/react-components";
import { strings } from "../strings";

interface Props {
  label: string;
  required?: boolean;
  fault?: string;
  hint?: string;
  children: NonNullable<FieldProps["children"]>;
}

export function FieldRow({ label, required, fault, hint, children }: Props) {
  const styles = useStyles();
  return (
    <Field
      className={styles.row}
      orientation="horizontal"
      size="small"
      label={{ children: label, className: styles.label }}
      required={required}
      hint={hint}
      validationState={fault ? "error" : "none"}
      validationMessage={fault}
    >
      {children}
    </Field>
  );
}

/** A value that is not among the choices stays visible instead of turning silently into the first one. */
export function Options(props: {
  choices: readonly (string | { value: string; text: string })[];
  value: string;
}) {
  const { value } = props;
  const choices = props.choices.map((each) =>
    typeof each === "string" ? { value: each, text: each } : each
  );
  return (
    <>
      {value === "" && <option value="">{strings.edit.choose}</option>}
      {value !== "" && !choices.some((each) => each.value === value) && (
        <option value={value}>{strings.edit.notListed(value)}</option>
      )}
      {choices.map((each) => (
        <option key={each.value} value={each.value}>
          {each.text}
        </option>
      ))}
    </>
  );
}

/** Of the controls themselves: as wide as their column, figures to the right, their unit in small print. */
export function useControlStyles() {
  const { control, figure, text, unit } = useStyles();
  return { control, figure, text, unit };
}

const useStyles = makeStyles({
  row: {
    // The label keeps a gap of its own to the right.
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 4fr)",
    columnGap: 0,
    alignItems: "start",
  },
  label: {
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  control: { minWidth: 0, width: "100%" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  text: { minWidth: 0 },
  unit: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
