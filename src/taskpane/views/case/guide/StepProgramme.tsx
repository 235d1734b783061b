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
      {!known && <DraftField editor={editor} path="programme" />}
      <DraftField editor={editor} path="fn" choices={choices.fn} />
      <DraftField editor={editor} path="type" choices={choices.type} />
      <DraftField editor={editor} path="sponsor" />
      <DraftField editor={editor} path="stage" choices={choices.stage} />
    </Part>
  );
}
