/** One assumption as a control: Enter or leaving it writes to the cell, Esc takes back what was typed. */
import {
  Input,
  Select,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import type { KeyboardEvent } from "react";
import type { Assumption } from "../../../workbook/types";
import { FieldRow, Options, useControlStyles } from "../../components/FieldRow";
import { strings } from "../../strings";
import { useAssumption } from "./useAssumption";

interface Props {
  programmeKey: string;
  assumption: Assumption;
}

export function AssumptionField({ programmeKey, assumption }: Props) {
  const styles = useControlStyles();
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
    <FieldRow
      label={assumption.label}
      fault={message}
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
          <Options choices={assumption.choices ?? []} value={edit.text} />
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.control}
          input={{ className: numeric(assumption) ? styles.figure : styles.text }}
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
    </FieldRow>
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

function After({ unit, status }: { unit: string; status: "idle" | "saving" | "saved" }) {
  const styles = useStyles();
  const { unit: small } = useControlStyles();
  return (
    <span className={mergeClasses(small, styles.after)}>
      {status === "saving" && <Spinner size="extra-tiny" />}
      {status === "saved" && <Checkmark16Regular className={styles.saved} aria-hidden />}
      {status === "idle" && unit}
    </span>
  );
}

const useStyles = makeStyles({
  after: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "flex-end",
    minWidth: "16px",
  },
  saved: { color: tokens.colorStatusSuccessForeground1 },
});
