/** Why one programme stands above another: a sentence and the differences by criterion. */
import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons/svg/arrow-swap";
import type { ReactNode } from "react";
import type { ScoringState } from "../../../workbook/scoring/types";
import { BarRow } from "../../components/charts/BarRow";
import { ChartFrame } from "../../components/charts/ChartFrame";
import { NoChart } from "../../components/charts/NoChart";
import { Section } from "../../components/Section";
import { Patterns, useInk, usePatternId } from "../../components/charts/Swatch";
import { useFormat } from "../../numbers/FormatContext";
import { ranked } from "./ranked";
import { words as all } from "./strings";
import { whyOf, type Difference } from "./whyOf";

const words = all.why;

interface Props {
  state: ScoringState;
  first: string | null;
  second: string | null;
  onChoose(first: string, second: string): void;
}

export function Why({ state, first, second, onChoose }: Props) {
  const styles = useStyles();
  const programmes = ranked(state.scored.value ?? []);
  if (programmes.length < 2) return <NoChart heading={words.heading} problem={words.needsTwo} />;
  const names = programmes.map(({ name }) => name);
  const known = (name: string | null, otherwise: string): string =>
    name !== null && names.includes(name) ? name : otherwise;
  const one = known(first, names[0]!);
  const other = known(
    second,
    names.find((name) => name !== one)!
  );
  const pick = (label: string, value: string, choose: (name: string) => void) => (
    <Field label={label} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => choose(data.value)}
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
  const picker = (
    <div className={styles.picker}>
      {pick(words.first, one, (name) => onChoose(name, other))}
      <Button
        size="small"
        appearance="subtle"
        className={styles.swap}
        icon={<ArrowSwap20Regular />}
        aria-label={words.swap}
        title={words.swap}
        onClick={() => onChoose(other, one)}
      />
      {pick(words.second, other, (name) => onChoose(one, name))}
    </div>
  );
  if (one === other) {
    return (
      <Section heading={words.heading}>
        {picker}
        <p className={styles.sentence}>{words.same}</p>
      </Section>
    );
  }
  const why = whyOf(state, one, other);
  if (why === null) return <NoChart heading={words.heading} problem={words.noParts} />;
  return (
    <Differences one={one} other={other} sentence={why.sentence} differences={why.differences}>
      {picker}
    </Differences>
  );
}

function Differences(props: {
  one: string;
  other: string;
  sentence: string;
  differences: Difference[];
  children: ReactNode;
}) {
  const { one, other, sentence, differences, children } = props;
  const styles = useStyles();
  const format = useFormat();
  const id = usePatternId();
  const inkOf = useInk(id);
  const widest = Math.max(...differences.map(({ by }) => Math.abs(by)), Number.MIN_VALUE);
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${format.fixed(value, 3)}`;
  return (
    <ChartFrame
      heading={words.heading}
      title={words.title(one, other)}
      summary={sentence}
      columns={[
        { name: all.breakEven.criterion, figure: false },
        { name: words.difference, figure: true },
      ]}
      rows={differences.map(({ criterion, by }) => [criterion, signed(by)])}
      picture={() => (
        <div>
          {differences.map(({ criterion, by }) => {
            const share = (Math.abs(by) / widest) * 50;
            return (
              <BarRow key={criterion} name={criterion} figure={signed(by)}>
                <Patterns id={id} />
                <rect
                  {...inkOf(by >= 0 ? "first" : "third")}
                  x={by >= 0 ? 50 : 50 - share}
                  width={share}
                  height="10"
                />
                <rect className={styles.zero} x="49.6" width="0.8" height="10" />
              </BarRow>
            );
          })}
        </div>
      )}
      legend={
        <div className={styles.sides} aria-hidden="true">
          <span>{words.inFavour(other)}</span>
          <span>{words.inFavour(one)}</span>
        </div>
      }
    >
      <p className={styles.sentence}>{sentence}</p>
      {children}
    </ChartFrame>
  );
}

const useStyles = makeStyles({
  picker: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "end",
  },
  field: { minWidth: 0 },
  // As narrow as its column, not as wide as the longest name.
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  swap: { minWidth: "28px" },
  sentence: { margin: 0 },
  zero: {
    fill: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  sides: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
