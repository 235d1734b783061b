/** Cost, benefit and cumulative net flow of a programme, period by period. */
import type { FlowPeriod, Reading } from "../../../workbook/types";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { flowGeometry } from "./geometry";
import { NoChart } from "./NoChart";
import { PeriodChart } from "./PeriodChart";
import { useStrokeStyles } from "./Swatch";

const FRAME = { height: 180, left: 46, right: 4, top: 10, bottom: 22 };

interface Props {
  name: string;
  flows: Reading<FlowPeriod[]>;
  currency: string;
}

export function CashFlow({ name, flows, currency }: Props) {
  if (flows.value === null || flows.value.length === 0) {
    return (
      <NoChart
        heading={strings.detail.flows}
        problem={flows.value === null ? flows.problem : null}
      />
    );
  }
  return <Chart name={name} flows={flows.value} currency={currency} />;
}

function Chart({ name, flows, currency }: { name: string; flows: FlowPeriod[]; currency: string }) {
  const words = strings.charts;
  const format = useFormat();
  const stroke = useStrokeStyles();
  const full = (value: number): string => format.moneyFull(value, currency);
  const sum = (of: (flow: FlowPeriod) => number): number =>
    flows.reduce((total, flow) => total + of(flow), 0);
  return (
    <PeriodChart
      heading={strings.detail.flows}
      title={words.flowTitle(name)}
      summary={words.flowSummary(
        full(sum((flow) => flow.cost)),
        full(sum((flow) => flow.benefit)),
        full(flows[flows.length - 1]!.cumulative)
      )}
      columns={[
        { name: words.period, figure: false },
        ...[words.cost, words.benefit, words.net, words.cumulative].map((column) => ({
          name: column,
          figure: true,
        })),
      ]}
      rows={flows.map((flow) => [
        flow.label,
        ...[flow.cost, flow.benefit, flow.net, flow.cumulative].map((n) => format.number(n, 0)),
      ])}
      keys={words.flowKeys}
      texts={flows.map(
        (flow) =>
          `${flow.label}: ${words.cost} ${full(flow.cost)}, ${words.benefit} ${full(flow.benefit)}, ${words.cumulative} ${full(flow.cumulative)}`
      )}
      frame={FRAME}
      geometry={(frame) => flowGeometry(flows, frame)}
      draw={(shape, ink, at) => (
        <>
          {shape.benefits.map((bar, i) => (
            <rect key={`b${i}`} {...bar} {...ink("second")} />
          ))}
          {shape.costs.map((bar, i) => (
            <rect key={`c${i}`} {...bar} {...ink("third")} />
          ))}
          <path d={shape.cumulative} className={stroke.line} />
          {at !== null && (
            <circle
              cx={shape.points[at]!.x}
              cy={shape.points[at]!.y}
              r="4"
              className={stroke.point}
            />
          )}
        </>
      )}
      legendHeading={(at) => (at === null ? words.pointAt : flows[at]!.label)}
      legendItems={(at) => {
        const value = (of: "cost" | "benefit" | "cumulative") =>
          at === null ? undefined : format.money(flows[at]![of]);
        return [
          { ink: "third", name: words.cost, value: value("cost") },
          { ink: "second", name: words.benefit, value: value("benefit") },
          { ink: "line", name: words.cumulative, value: value("cumulative") },
        ];
      }}
    />
  );
}
