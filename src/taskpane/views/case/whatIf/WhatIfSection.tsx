/** What-if over any cells by recalculation, on request: choose an output, inputs and ranges, run, read. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { BudgetCase, Place, WhatIfResult } from "../../../../workbook/cases/types";
import type { Reading } from "../../../../workbook/types";
import { Note } from "../../../components/Note";
import { Progress } from "../../../components/Progress";
import { Section } from "../../../components/Section";
import { sentenceOf } from "../../../hooks/sentence";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { useFormat } from "../../../numbers/FormatContext";
import { strings } from "../../../strings";
import { whatIf as words } from "../strings";
import { TornadoChart } from "../TornadoChart";
import {
  MOST_INPUTS,
  addCells,
  addressOf,
  cellsOfCase,
  chosenCell,
  inputOf,
  type ChosenCell,
} from "./inputs";
import { useWhatIf } from "./useWhatIf";

export function WhatIfSection({ found }: { found: BudgetCase }) {
  const styles = useStyles();
  const format = useFormat();
  const { workbook } = useWorkbook();
  const { running, result, problem, start, cancel } = useWhatIf();
  const [output, setOutput] = useState<Place | null>(null);
  const [cells, setCells] = useState<ChosenCell[]>([]);
  const [fault, setFault] = useState<string | null>(null);

  const selected = async () => {
    setFault(null);
    try {
      return await workbook.cases.selectedCells();
    } catch (error) {
      setFault(sentenceOf(error));
      return [];
    }
  };
  const takeOutput = async (): Promise<void> => {
    const [cell] = await selected();
    if (!cell) setFault((known) => known ?? words.emptySelection);
    else if (typeof cell.value !== "number") setFault(words.notNumber(addressOf(cell.place)));
    else setOutput(cell.place);
  };
  const addSelected = async (): Promise<void> => {
    const list = await selected();
    const numbers = list.filter(
      (cell): cell is typeof cell & { value: number } => typeof cell.value === "number"
    );
    if (numbers.length === 0) setFault((known) => known ?? words.emptySelection);
    add(numbers.map(({ place, value, formula }) => chosenCell(place, value, format, { formula })));
  };
  const add = (more: ChosenCell[]): void => {
    const all = addCells(cells, more);
    if (all.length > MOST_INPUTS) setFault(words.most(MOST_INPUTS));
    setCells(all.slice(0, MOST_INPUTS));
  };
  const change = (at: number, part: Partial<ChosenCell>): void =>
    setCells(cells.map((cell, i) => (i === at ? { ...cell, ...part } : cell)));
  const begin = (): void => {
    if (!output) return setFault(words.needOutput);
    if (cells.length === 0) return setFault(words.needInput);
    const inputs = cells.map((cell) => inputOf(cell, format));
    if (inputs.includes(null)) return setFault(words.needNumbers);
    setFault(null);
    void start(
      output,
      inputs.filter((input) => input !== null)
    );
  };

  return (
    <Section heading={words.heading}>
      <Note>{words.intro}</Note>
      <p className={styles.promise}>{words.promise}</p>
      <Note>{words.alone}</Note>
      <div className={styles.line}>
        <span>
          {words.output}: <strong>{output ? addressOf(output) : words.noOutput}</strong>
        </span>
        <Button size="small" onClick={() => void takeOutput()} disabled={running !== null}>
          {words.takeOutput}
        </Button>
      </div>
      <span>{words.inputs}</span>
      {cells.map((cell, i) => (
        <Cell
          key={addressOf(cell.place)}
          cell={cell}
          onChange={(part) => change(i, part)}
          onRemove={() => setCells(cells.filter((_, k) => k !== i))}
        />
      ))}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void addSelected()} disabled={running !== null}>
          {words.addInputs}
        </Button>
        {found.inputs.length > 0 && (
          <Button
            size="small"
            onClick={() => add(cellsOfCase(found.inputs, format))}
            disabled={running !== null}
          >
            {words.fromCase}
          </Button>
        )}
      </div>
      {running ? (
        <Progress
          title={words.heading}
          {...running}
          cancellingText={words.cancelling}
          onCancel={cancel}
        />
      ) : (
        <div>
          <Button size="small" appearance="primary" onClick={begin}>
            {result ? words.again : words.run}
          </Button>
        </div>
      )}
      {(fault ?? problem) && <p className={styles.problem}>{fault ?? problem?.text}</p>}
      {result && <Result result={result} />}
    </Section>
  );
}

function Cell(props: {
  cell: ChosenCell;
  onChange(part: Partial<ChosenCell>): void;
  onRemove(): void;
}) {
  const { cell, onChange, onRemove } = props;
  const styles = useStyles();
  const format = useFormat();
  const address = addressOf(cell.place);
  const wrong = inputOf(cell, format) === null;
  return (
    <div role="group" aria-label={cell.label} className={styles.cell}>
      <div className={styles.line}>
        <span className={styles.label}>
          {cell.label}{" "}
          <span className={styles.quiet}>
            {cell.label === address ? "" : `${address}, `}
            {words.now(format.number(cell.value, 4))}
          </span>
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.remove(cell.label)}
          title={words.remove(cell.label)}
          onClick={onRemove}
        />
      </div>
      {cell.formula && <Note>{words.formula(address)}</Note>}
      <div className={styles.pair}>
        {(["low", "high"] as const).map((end) => (
          <Field
            key={end}
            size="small"
            label={words[end]}
            validationState={wrong ? "error" : "none"}
            validationMessage={
              wrong && end === "high" ? strings.edit.number(format.number(1234.5)) : undefined
            }
          >
            <Input
              size="small"
              className={styles.figure}
              inputMode="decimal"
              aria-label={(end === "low" ? words.lowOf : words.highOf)(cell.label)}
              value={cell[end]}
              onChange={(_, data) => onChange({ [end]: data.value })}
            />
          </Field>
        ))}
      </div>
    </div>
  );
}

function Result({ result }: { result: WhatIfResult }) {
  const styles = useStyles();
  const format = useFormat();
  const text = (reading: Reading<number>): string =>
    reading.value === null
      ? (reading.problem ?? strings.reading.blank)
      : format.number(reading.value, 2);
  return (
    <>
      <p className={styles.done} role="status">
        {words.done}
      </p>
      <TornadoChart
        heading={words.result}
        title={words.title(addressOf(result.output))}
        base={result.base}
        baseText={words.base(format.number(result.base, 2))}
        bars={result.bars.map((bar) => ({
          name: bar.label,
          range: `${format.number(bar.low, 4)} – ${format.number(bar.high, 4)}`,
          low: bar.outputLow.value,
          high: bar.outputHigh.value,
          lowText: text(bar.outputLow),
          highText: text(bar.outputHigh),
        }))}
      />
    </>
  );
}

const useStyles = makeStyles({
  promise: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  cell: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  figure: { minWidth: 0, width: "100%" },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  done: { margin: 0 },
});
