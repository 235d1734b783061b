/** Step 3: what it costs, when, and the terms that hold for every case of the workbook. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { guide as words, one } from "../strings";
import { DraftField, DraftFields } from "./DraftField";
import { Part } from "./Part";
import type { DraftEditor } from "./useDraft";

export function StepCost({ editor }: { editor: DraftEditor }) {
  const styles = useStyles();
  const named = (values: readonly string[], names: Readonly<Record<string, string>>) =>
    values.map((value) => ({ value, text: names[value] ?? value }));
  return (
    <div className={styles.parts}>
      <Part heading={words.investment}>
        <DraftFields
          editor={editor}
          paths={["investmentLow", "investmentLikely", "investmentHigh", "start", "durationMonths"]}
        />
      </Part>
      <Part heading={words.running}>
        <DraftField editor={editor} path="monthsToValue" />
        {editor.form.benefitFrom === "amount" && <DraftField editor={editor} path="rampMonths" />}
        <DraftField editor={editor} path="runCostAYear" />
      </Part>
      <Part heading={words.planTerms} hint={words.planTermsHint}>
        <DraftField
          editor={editor}
          path="plan.investmentProfile"
          choices={named(editor.state.start.choices.investmentProfile, words.profiles)}
        />
        <DraftFields editor={editor} paths={["plan.taxRate", "plan.inflation"]} />
        <DraftField
          editor={editor}
          path="plan.basis"
          choices={named(["nominal", "real"], one.bases)}
        />
        <DraftFields editor={editor} paths={["plan.hurdle1", "plan.hurdle2", "plan.hurdle3"]} />
      </Part>
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: tokens.spacingVerticalL },
});
