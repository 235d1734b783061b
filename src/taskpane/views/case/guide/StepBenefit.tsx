/** Step 2: whom the programme changes and by how much; or a benefit a year; and what is taken off it. */
import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useFormat } from "../../../numbers/FormatContext";
import { guide as words } from "../strings";
import { DraftField } from "./DraftField";
import { newOverlap, newUplift, type RowTexts } from "./form";
import { Part } from "./Part";
import type { DraftEditor } from "./useDraft";

interface Props {
  editor: DraftEditor;
  currency: string;
  segments: readonly string[];
  segmentProblems: Readonly<Record<string, string>>;
  /** Programmes that this one may overlap with. */
  others: readonly string[];
}

export function StepBenefit(props: Props) {
  const { editor, currency } = props;
  const styles = useStyles();
  const { form } = editor;
  const fields = words.fields;
  const segments = form.benefitFrom === "segments";
  return (
    <div className={styles.parts}>
      <Part>
        <RadioGroup
          aria-label={words.benefitFrom}
          value={form.benefitFrom}
          onChange={(_, data) =>
            editor.setForm({ benefitFrom: data.value === "amount" ? "amount" : "segments" })
          }
        >
          <Radio value="segments" label={words.fromSegments} />
          <Radio value="amount" label={words.fromAmount} />
        </RadioGroup>
      </Part>
      {segments ? (
        <Uplifts {...props} />
      ) : (
        <Part heading={words.fromAmount} hint={words.amountHint}>
          {(["benefitLow", "benefitLikely", "benefitHigh"] as const).map((path) => (
            <DraftField
              key={path}
              editor={editor}
              path={path}
              label={fields[path]}
              kind="anyMoney"
              unit={currency}
            />
          ))}
        </Part>
      )}
      <Part heading={words.takenOff} hint={words.cannibalHint}>
        {(["cannibalRate", "newMargin", "oldMargin"] as const).map((path) => (
          <DraftField
            key={path}
            editor={editor}
            path={path}
            label={fields[path]}
            kind="share"
            unit="%"
          />
        ))}
      </Part>
      <Overlaps {...props} />
    </div>
  );
}

function Uplifts({ editor, currency, segments, segmentProblems }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const fields = words.fields;
  const { uplifts } = editor.form;
  const known = editor.state.start.context?.segments ?? [];
  const missing = editor.message("uplifts");
  return (
    <Part heading={words.fromSegments} hint={words.segmentsHint}>
      {Object.entries(segmentProblems).map(([segment, why]) => (
        <p key={segment} className={styles.problem}>
          {words.segmentProblem(segment, why)}
        </p>
      ))}
      {uplifts.map((row, i) => {
        const segment = known.find((each) => each.segment === row.texts["segment"]);
        const at = (name: string): string => `uplifts.${i}.${name}`;
        return (
          <div key={row.id} role="group" aria-label={words.uplift(i + 1)} className={styles.row}>
            <Head
              text={words.uplift(i + 1)}
              remove={words.removeUplift(i + 1)}
              onRemove={() => editor.setForm({ uplifts: without(uplifts, i) })}
            />
            <DraftField
              editor={editor}
              path={at("segment")}
              label={fields.segment}
              kind="choice"
              choices={segments}
              hint={
                segment &&
                words.segmentNow(
                  format.number(segment.customers, 0),
                  [format.number(segment.margin), currency].filter(Boolean).join(" "),
                  format.percent(segment.retention, 1)
                )
              }
            />
            <DraftField
              editor={editor}
              path={at("retentionUplift")}
              label={fields.retentionUplift}
              kind="points"
              unit={words.units.points}
            />
            <DraftField
              editor={editor}
              path={at("marginUplift")}
              label={fields.marginUplift}
              kind="anyMoney"
              unit={currency}
            />
            <DraftField
              editor={editor}
              path={at("costToServeCut")}
              label={fields.costToServeCut}
              kind="anyMoney"
              unit={currency}
            />
            <DraftField
              editor={editor}
              path={at("rampMonths")}
              label={fields.upliftRamp}
              kind="months"
              unit={words.units.months}
            />
            <DraftField
              editor={editor}
              path={at("shareCounted")}
              label={fields.shareCounted}
              kind="share"
              unit="%"
            />
            <DraftField editor={editor} path={at("basis")} label={fields.basis} kind="text" />
          </div>
        );
      })}
      {missing && <p className={styles.problem}>{missing}</p>}
      <Button
        size="small"
        icon={<Add16Regular />}
        className={styles.add}
        data-path="uplifts"
        onClick={() => editor.setForm({ uplifts: [...uplifts, newUplift(uplifts)] })}
      >
        {words.addUplift}
      </Button>
    </Part>
  );
}

function Overlaps({ editor, others }: Props) {
  const styles = useStyles();
  const fields = words.fields;
  const { overlaps } = editor.form;
  return (
    <Part heading={words.overlaps} hint={words.overlapHint}>
      {overlaps.map((row, i) => {
        const at = (name: string): string => `overlaps.${i}.${name}`;
        return (
          <div key={row.id} role="group" aria-label={words.overlap(i + 1)} className={styles.row}>
            <Head
              text={words.overlap(i + 1)}
              remove={words.removeOverlap(i + 1)}
              onRemove={() => editor.setForm({ overlaps: without(overlaps, i) })}
            />
            <DraftField
              editor={editor}
              path={at("other")}
              label={fields.other}
              kind="choice"
              choices={others}
            />
            <DraftField
              editor={editor}
              path={at("share")}
              label={fields.overlapShare}
              kind="share"
              unit="%"
            />
            <DraftField editor={editor} path={at("why")} label={fields.why} kind="text" />
          </div>
        );
      })}
      <Button
        size="small"
        icon={<Add16Regular />}
        className={styles.add}
        onClick={() => editor.setForm({ overlaps: [...overlaps, newOverlap(overlaps)] })}
      >
        {words.addOverlap}
      </Button>
    </Part>
  );
}

function Head(props: { text: string; remove: string; onRemove(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span>{props.text}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={props.remove}
        title={props.remove}
        onClick={props.onRemove}
      />
    </div>
  );
}

const without = (rows: readonly RowTexts[], at: number): RowTexts[] =>
  rows.filter((_, i) => i !== at);

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: tokens.spacingVerticalL },
  row: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  add: { justifySelf: "start" },
  problem: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
});
