/** One assumption as a control: Enter or leaving it writes to the cell, Esc takes back what was typed. */
import { Field, Input, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import type { KeyboardEvent } from "react";
import type { Assumption } from "../../../workbook/types";
import { strings } from "../../strings";
import { useAssumption } from "./useAssumption";

interface Props {
  programmeKey: string;
  assumption: Assumption;
}

export function AssumptionField({ programmeKey, assumption }: Props) {
  const styles = useStyles();
  const edit = useAssumption(programmeKey, assumption);
  const { reading } = assumption;
  const unreadable = reading.value === null && !edit.dirty ? reading.problem : null;
  const message = edit.problem ?? unreadable ?? undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      void edit.commit(edit.text);
    } else if (event.key === "Escape" && edit.dirty) {
      event.preventDefault();
      event.stopPropagation();
      edit.undo();
    }
  };
  const onBlur = (): void => {
    if (edit.dirty) void edit.commit(edit.text);
  };
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      size="small"
      label={{ children: assumption.label, className: styles.label }}
      validationState={message ? "error" : "none"}
      validationMessage={message}
      hint={edit.meanwhile ? strings.edit.changedMeanwhile(edit.meanwhile) : undefined}
    >
      {assumption.kind === "choice" ? (
        <Select
          size="small"
          className={styles.control}
          value={edit.text}
          disabled={edit.status === "saving"}
          onChange={(_, data) => {
            edit.type(data.value);
            void edit.commit(data.value);
          }}
        >
          <Choices choices={assumption.choices ?? []} value={edit.text} />
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.control}
          input={{ className: numeric(assumption) ? styles.number : styles.text }}
          type={assumption.kind === "date" ? "date" : "text"}
          title={assumption.kind === "text" ? edit.text : undefined}
          inputMode={numeric(assumption) ? "decimal" : undefined}
          value={edit.text}
          readOnly={edit.status === "saving"}
          onChange={(_, data) => edit.type(data.value)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          contentAfter={<After unit={unitOf(assumption)} status={edit.status} />}
        />
      )}
    </Field>
  );
}

function numeric(assumption: Assumption): boolean {
  return !["text", "choice", "date"].includes(assumption.kind);
}

/** A share is shown in percent, and a date needs no unit. */
function unitOf(assumption: Assumption): string {
  if (assumption.kind === "share") return "%";
  return numeric(assumption) ? assumption.unit : "";
}

/** A value that is not among the choices stays visible instead of turning silently into the first one. */
function Choices({ choices, value }: { choices: readonly string[]; value: string }) {
  return (
    <>
      {value === "" && <option value="">{strings.edit.choose}</option>}
      {value !== "" && !choices.includes(value) && (
        <option value={value}>{strings.edit.notListed(value)}</option>
      )}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </>
  );
}

function After({ unit, status }: { unit: string; status: "idle" | "saving" | "saved" }) {
  const styles = useStyles();
  return (
    <span className={styles.after}>
      {status === "saving" && <Spinner size="extra-tiny" />}
      {status === "saved" && <Checkmark16Regular className={styles.saved} aria-hidden />}
      {status === "idle" && unit}
    </span>
  );
}

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: "minmax(0, 9fr) minmax(0, 14fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  label: {
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  control: { minWidth: 0, width: "100%" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  text: { minWidth: 0 },
  after: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "flex-end",
    minWidth: "16px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  saved: { color: tokens.colorStatusSuccessForeground1 },
});
