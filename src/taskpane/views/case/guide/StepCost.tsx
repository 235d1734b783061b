/** Step 3: what it costs, when, and the terms that hold for every case of the workbook. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { guide as words, one } from "../strings";
import { DraftField } from "./DraftField";
import { Part } from "./Part";
import type { DraftEditor } from "./useDraft";

export function StepCost({ editor, currency }: { editor: DraftEditor; currency: string }) {
  const styles = useStyles();
  const fields = words.fields;
  const profiles = editor.state.start.choices.investmentProfile.map((value) => ({
    value,
    text: words.profiles[value] ?? value,
  }));
  return (
    <div className={styles.parts}>
      <Part heading={words.investment}>
        {(["investmentLow", "investmentLikely", "investmentHigh"] as const).map((path) => (
          <DraftField
            key={path}
            editor={editor}
            path={path}
            label={fields[path]}
            kind="money"
            unit={currency}
          />
        ))}
        <DraftField editor={editor} path="start" label={fields.start} kind="date" />
        <DraftField
          editor={editor}
          path="durationMonths"
          label={fields.durationMonths}
          kind="months"
          unit={words.units.months}
        />
      </Part>
      <Part heading={words.running}>
        <DraftField
          editor={editor}
          path="monthsToValue"
          label={fields.monthsToValue}
          kind="months"
          unit={words.units.months}
        />
        {editor.form.benefitFrom === "amount" && (
          <DraftField
            editor={editor}
            path="rampMonths"
            label={fields.rampMonths}
            kind="months"
            unit={words.units.months}
          />
        )}
        <DraftField
          editor={editor}
          path="runCostAYear"
          label={fields.runCostAYear}
          kind="money"
          unit={currency}
        />
      </Part>
      <Part heading={words.planTerms} hint={words.planTermsHint}>
        <DraftField
          editor={editor}
          path="plan.investmentProfile"
          label={fields.profile}
          kind="choice"
          choices={profiles}
        />
        <DraftField
          editor={editor}
          path="plan.taxRate"
          label={fields.taxRate}
          kind="share"
          unit="%"
        />
        <DraftField
          editor={editor}
          path="plan.inflation"
          label={fields.inflation}
          kind="rate"
          unit="%"
        />
        <DraftField
          editor={editor}
          path="plan.basis"
          label={fields.moneyBasis}
          kind="choice"
          choices={["nominal", "real"].map((value) => ({ value, text: one.bases[value] ?? value }))}
        />
        {[1, 2, 3].map((horizon) => (
          <DraftField
            key={horizon}
            editor={editor}
            path={`plan.hurdle${horizon}`}
            label={fields.hurdle(horizon)}
            kind="rate"
            unit="%"
          />
        ))}
      </Part>
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: tokens.spacingVerticalL },
});
