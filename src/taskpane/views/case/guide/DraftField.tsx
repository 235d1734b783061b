/** The controls of the guide, by the paths of what they hold: each message stands at its control as one types. */
import { Input, Select } from "@fluentui/react-components";
import { FieldRow, Options, useControlStyles } from "../../../components/FieldRow";
import { guide as words } from "../strings";
import { kindOf, labelOf, type Kind, type Path } from "./fields";
import type { DraftEditor } from "./useDraft";

interface Props {
  editor: DraftEditor;
  path: Path;
  choices?: readonly (string | { value: string; text: string })[];
  hint?: string;
}

export function DraftField({ editor, path, choices = [], hint }: Props) {
  const styles = useControlStyles();
  const text = editor.text(path);
  const kind = kindOf(path);
  const unit = unitOf(kind, editor.currency);
  const figure = kind !== "text" && kind !== "date";
  return (
    <FieldRow label={labelOf(path)} fault={editor.message(path)} hint={hint}>
      {kind === "choice" ? (
        <Select
          size="small"
          className={styles.control}
          value={text}
          data-path={path}
          onChange={(_, data) => editor.setText(path, data.value)}
        >
          <Options choices={choices} value={text} />
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
    </FieldRow>
  );
}

export function DraftFields({ editor, paths }: { editor: DraftEditor; paths: readonly Path[] }) {
  return (
    <>
      {paths.map((path) => (
        <DraftField key={path} editor={editor} path={path} />
      ))}
    </>
  );
}

function unitOf(kind: Kind, currency: string): string {
  switch (kind) {
    case "money":
    case "anyMoney":
      return currency;
    case "share":
    case "rate":
      return "%";
    case "points":
      return words.units.points;
    case "months":
      return words.units.months;
    default:
      return "";
  }
}
