/** What moves the NPV of a case, input by input. */
import { Spinner, makeStyles } from "@fluentui/react-components";
import type { TornadoEnd } from "../../../../core/finance/tornado";
import type { BudgetCase } from "../../../../workbook/cases/types";
import { NoChart } from "../../../components/charts/NoChart";
import { Failure } from "../../../components/Failure";
import { Note } from "../../../components/Note";
import { Section } from "../../../components/Section";
import { useFormat } from "../../../numbers/FormatContext";
import { figureOf } from "../facts";
import { TornadoChart } from "../TornadoChart";
import { tornadoWords as words } from "../strings";
import { useTornado } from "./useTornado";

export function TornadoSection({ found, name }: { found: BudgetCase; name: string }) {
  const styles = useStyles();
  const format = useFormat();
  const answer = useTornado(found);
  if (answer.problem) {
    return (
      <Section heading={words.heading}>
        <Failure text={answer.problem} again={answer.again} />
      </Section>
    );
  }
  if (!answer.value) {
    return (
      <Section heading={words.heading}>
        <Spinner size="tiny" label={words.running} />
      </Section>
    );
  }
  const { tornado, ranges } = answer.value;
  if (!tornado || !("value" in tornado.base)) {
    const why = tornado && "problem" in tornado.base ? tornado.base.problem : words.missing;
    return <NoChart heading={words.heading} problem={why} />;
  }
  const bars = tornado.bars.filter(({ swing }) => swing >= 0.5);
  if (bars.length === 0) return <NoChart heading={words.heading} problem={words.none} />;
  const base = tornado.base.value;
  const sheet = figureOf(found, "npv")?.value ?? null;
  const apart = sheet !== null && Math.abs(base - sheet) > 0.005 * (1 + Math.abs(sheet));
  const value = (end: TornadoEnd): number | null => ("value" in end ? end.value : null);
  const text = (end: TornadoEnd): string =>
    "value" in end ? format.money(end.value) : end.problem;
  return (
    <TornadoChart
      heading={words.heading}
      title={words.title(name)}
      base={base}
      baseText={words.base(format.money(base))}
      bars={bars.map((bar) => ({
        name: bar.name,
        range: ranges[bar.name] ?? "",
        low: value(bar.low),
        high: value(bar.high),
        lowText: text(bar.low),
        highText: text(bar.high),
      }))}
    >
      {apart && (
        <p className={styles.apart}>{words.differs(format.money(base), format.money(sheet))}</p>
      )}
      <Note>{words.note}</Note>
    </TornadoChart>
  );
}

const useStyles = makeStyles({
  apart: { margin: 0 },
});
