/** Step 2: whom the programme changes and by how much; or a benefit a year; and what is taken off it. */
import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "../../../numbers/FormatContext";
import { guide as words } from "../strings";
import { DraftField, DraftFields } from "./DraftField";
import { newOverlap, newUplift } from "./form";
import { Part } from "./Part";
import { RowList } from "./RowList";
import type { DraftEditor } from "./useDraft";

interface Props {
  editor: DraftEditor;
  segments: readonly string[];
  segmentProblems: Readonly<Record<string, string>>;
  /** Programmes that this one may overlap with. */
  others: readonly string[];
}

export function StepBenefit(props: Props) {
  const { editor } = props;
  const styles = useStyles();
  const { benefitFrom } = editor.form;
  return (
    <div className={styles.parts}>
      <Part>
        <RadioGroup
          aria-label={words.benefitFrom}
          value={benefitFrom}
          onChange={(_, data) =>
            editor.setForm({ benefitFrom: data.value === "amount" ? "amount" : "segments" })
          }
        >
          <Radio value="segments" label={words.fromSegments} />
          <Radio value="amount" label={words.fromAmount} />
        </RadioGroup>
      </Part>
      {benefitFrom === "segments" ? (
        <Uplifts {...props} />
      ) : (
        <Part heading={words.fromAmount} hint={words.amountHint}>
          <DraftFields editor={editor} paths={["benefitLow", "benefitLikely", "benefitHigh"]} />
        </Part>
      )}
      <Part heading={words.takenOff} hint={words.cannibalHint}>
        <DraftFields editor={editor} paths={["cannibalRate", "newMargin", "oldMargin"]} />
      </Part>
      <Overlaps {...props} />
    </div>
  );
}

function Uplifts({ editor, segments, segmentProblems }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const known = editor.state.start.context?.segments ?? [];
  const now = (name: string | undefined): string | undefined => {
    const segment = known.find((each) => each.segment === name);
    if (!segment) return undefined;
    const margin = [format.number(segment.margin), editor.currency].filter(Boolean).join(" ");
    return words.segmentNow(
      format.number(segment.customers, 0),
      margin,
      format.percent(segment.retention, 1)
    );
  };
  return (
    <Part heading={words.fromSegments} hint={words.segmentsHint}>
      {Object.entries(segmentProblems).map(([segment, why]) => (
        <p key={segment} className={styles.problem}>
          {words.segmentProblem(segment, why)}
        </p>
      ))}
      <RowList
        rows={editor.form.uplifts}
        name={words.uplift}
        remove={words.removeUplift}
        add={words.addUplift}
        path="uplifts"
        fault={editor.message("uplifts")}
        newRow={newUplift}
        onChange={(uplifts) => editor.setForm({ uplifts })}
        fields={({ texts }, i) => (
          <>
            <DraftField
              editor={editor}
              path={`uplifts.${i}.segment`}
              choices={segments}
              hint={now(texts["segment"])}
            />
            <DraftFields
              editor={editor}
              paths={[
                "retentionUplift",
                "marginUplift",
                "costToServeCut",
                "rampMonths",
                "shareCounted",
                "basis",
              ].map((name) => `uplifts.${i}.${name}`)}
            />
          </>
        )}
      />
    </Part>
  );
}

function Overlaps({ editor, others }: Props) {
  return (
    <Part heading={words.overlaps} hint={words.overlapHint}>
      <RowList
        rows={editor.form.overlaps}
        name={words.overlap}
        remove={words.removeOverlap}
        add={words.addOverlap}
        newRow={newOverlap}
        onChange={(overlaps) => editor.setForm({ overlaps })}
        fields={(_, i) => (
          <>
            <DraftField editor={editor} path={`overlaps.${i}.other`} choices={others} />
            <DraftFields editor={editor} paths={[`overlaps.${i}.share`, `overlaps.${i}.why`]} />
          </>
        )}
      />
    </Part>
  );
}

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: tokens.spacingVerticalL },
  problem: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
});
