/** Step 4: how likely it works and where that comes from, and whether a pilot first is worth it. */
import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { scaleOdds } from "../../../../core/finance/scale-odds";
import { caseOutcome, type CaseInputs } from "../../../../core/finance/case-model";
import { useFormat } from "../../../numbers/FormatContext";
import { parseNumber } from "../../../numbers/parse";
import { factsOfOutcome } from "../facts";
import { pilotSentence } from "../sentences";
import { guide as words } from "../strings";
import { DraftField, DraftFields } from "./DraftField";
import { textOf } from "./form";
import { Part } from "./Part";
import type { DraftEditor } from "./useDraft";
import { Note } from "../../../components/Note";

interface Props {
  editor: DraftEditor;
  /** null while a figure is missing. */
  inputs: CaseInputs | null;
}

export function StepChance({ editor, inputs }: Props) {
  const styles = useStyles();
  const { choices } = editor.state.start;
  return (
    <div className={styles.parts}>
      <Part>
        <DraftField editor={editor} path="evidenceGrade" choices={choices.evidenceGrade} />
        <DraftFields editor={editor} paths={["chance", "chanceBasis"]} />
      </Part>
      <History editor={editor} />
      <Part>
        <Checkbox
          label={words.pilot}
          checked={editor.form.withPilot}
          onChange={(_, data) => editor.setForm({ withPilot: data.checked === true })}
        />
        {editor.form.withPilot && (
          <>
            <Note>{words.pilotHint}</Note>
            <DraftFields
              editor={editor}
              paths={[
                "pilot.cost",
                "pilot.months",
                "pilot.hitRate",
                "pilot.falseAlarmRate",
                "pilot.shrink",
              ]}
            />
            <Verdict inputs={inputs} currency={editor.currency} />
          </>
        )}
      </Part>
    </div>
  );
}

function Verdict({ inputs, currency }: { inputs: CaseInputs | null; currency: string }) {
  const styles = useStyles();
  const format = useFormat();
  if (!inputs?.pilot) return null;
  const facts = factsOfOutcome(inputs, caseOutcome(inputs), {
    currency,
    basis: null,
    labels: [],
    horizon: null,
  });
  const sentence = pilotSentence(facts, format);
  return sentence && <p className={styles.verdict}>{sentence}</p>;
}

/** The chance from pilots tried before; it is taken over on request only. */
function History({ editor }: { editor: DraftEditor }) {
  const styles = useStyles();
  const format = useFormat();
  const tried = editor.text("history.tried");
  const scaled = editor.text("history.scaled");
  const [n, k] = [parseNumber(tried, format.locale), parseNumber(scaled, format.locale)];
  const whole = (value: number | null): value is number =>
    value !== null && Number.isInteger(value) && value >= 0;
  const usable = whole(n) && whole(k) && k <= n && n > 0;
  const wrong = tried !== "" && scaled !== "" && !usable;
  const odds = usable
    ? scaleOdds({ scaled: k, tried: n, priorMean: 0.5, priorWeight: 2, confidence: 0.8 })
    : null;
  const percent = (value: number): string => format.percent(value, 0);
  return (
    <Part heading={words.ownHistory} hint={words.historyHint}>
      <div className={styles.pair}>
        {(["tried", "scaled"] as const).map((which) => (
          <Field
            key={which}
            label={words[which]}
            size="small"
            validationState={wrong && which === "scaled" ? "error" : "none"}
            validationMessage={wrong && which === "scaled" ? words.oddsWrong : undefined}
          >
            <Input
              size="small"
              className={styles.short}
              inputMode="numeric"
              value={which === "tried" ? tried : scaled}
              onChange={(_, data) => editor.setText(`history.${which}`, data.value)}
            />
          </Field>
        ))}
      </div>
      {odds && (
        <div className={styles.odds}>
          <span>{words.odds(percent(odds.mean), percent(odds.low), percent(odds.high))}</span>
          <Button
            size="small"
            onClick={() => {
              editor.setText("chance", textOf(Math.round(odds.mean * 100) / 100, "share", format));
              editor.setText("chanceBasis", words.oddsBasis(scaled.trim(), tried.trim()));
            }}
          >
            {words.useOdds}
          </Button>
        </div>
      )}
    </Part>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: tokens.spacingVerticalL },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  short: { minWidth: 0, width: "100%" },
  odds: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
