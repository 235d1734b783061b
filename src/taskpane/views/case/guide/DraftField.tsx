/** One control of the guide: its message stands at it as one types. */
import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { guide as words } from "../strings";
import type { Kind, Path } from "./form";
import type { DraftEditor } from "./useDraft";

export interface Choice {
  value: string;
  text: string;
}

interface Props {
  editor: DraftEditor;
  path: Path;
  label: string;
  kind: Kind;
  unit?: string;
  choices?: readonly (string | Choice)[];
  hint?: string;
}

export function DraftField({ editor, path, label, kind, unit, choices, hint }: Props) {
  const styles = useStyles();
  const message = editor.message(path);
  const text = editor.text(path);
  const figure = kind !== "text" && kind !== "choice" && kind !== "date";
  return (
    <Field
      className={styles.field}
      orientation="horizontal"
      size="small"
      label={{ children: label, className: styles.label }}
      validationState={message ? "error" : "none"}
      validationMessage={message}
      hint={hint}
    >
      {kind === "choice" ? (
        <Select
          size="small"
          className={styles.control}
          value={text}
          data-path={path}
          onChange={(_, data) => editor.setText(path, data.value)}
        >
          <Options choices={choices ?? []} value={text} />
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.control}
          input={{ className: figure ? styles.figure : styles.text, "data-path": path } as object}
          type={kind === "date" ? "date" : "text"}
          inputMode={figure ? "decimal" : undefined}
          value={text}
          onChange={(_, data) => editor.setText(path, data.value)}
          contentAfter={unit ? <span className={styles.unit}>{unit}</span> : undefined}
        />
      )}
    </Field>
  );
}

/** What is not among the choices stays to be seen. */
function Options({ choices, value }: { choices: readonly (string | Choice)[]; value: string }) {
  const list = choices.map((each) =>
    typeof each === "string" ? { value: each, text: each } : each
  );
  return (
    <>
      {value === "" && <option value="">{words.choose}</option>}
      {value !== "" && !list.some((each) => each.value === value) && (
        <option value={value}>{value}</option>
      )}
      {list.map((each) => (
        <option key={each.value} value={each.value}>
          {each.text}
        </option>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: "minmax(0, 10fr) minmax(0, 13fr)",
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
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  text: { minWidth: 0 },
  unit: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
