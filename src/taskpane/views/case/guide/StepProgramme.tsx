/** Step 1: which programme the case is for, and who answers for it. */
import { Field, Select } from "@fluentui/react-components";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { guide as words } from "../strings";
import { caseStore } from "../store";
import { DraftField } from "./DraftField";
import { Part } from "./Part";
import type { DraftEditor } from "./useDraft";

interface Props {
  editor: DraftEditor;
  programmes: readonly string[];
  chosen: string;
}

export function StepProgramme({ editor, programmes, chosen }: Props) {
  const { workbook } = useWorkbook();
  const { choices, known } = editor.state.start;
  const fields = words.fields;
  return (
    <Part>
      <Field label={words.which} size="small" hint={words.chooseFirst}>
        <Select
          size="small"
          value={chosen}
          onChange={(_, data) => caseStore(workbook).go({ kind: "guide", key: data.value })}
        >
          <option value="">{words.newOne}</option>
          {programmes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {!known && (
        <DraftField editor={editor} path="programme" label={fields.programme} kind="text" />
      )}
      <DraftField editor={editor} path="fn" label={fields.fn} kind="choice" choices={choices.fn} />
      <DraftField
        editor={editor}
        path="type"
        label={fields.type}
        kind="choice"
        choices={choices.type}
      />
      <DraftField editor={editor} path="sponsor" label={fields.sponsor} kind="text" />
      <DraftField
        editor={editor}
        path="stage"
        label={fields.stage}
        kind="choice"
        choices={choices.stage}
      />
    </Part>
  );
}
