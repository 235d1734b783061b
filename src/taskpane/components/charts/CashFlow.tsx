/** Cost, benefit and cumulative net flow of a programme, period by period. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FlowPeriod, Reading } from "../../../workbook/types";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { Axis } from "./Axis";
import { ChartFrame } from "./ChartFrame";
import { flowGeometry, type Frame } from "./geometry";
import { Legend } from "./Legend";
import { NoChart } from "./NoChart";
import { PeriodProbe } from "./PeriodProbe";
import { Patterns, useInk, usePatternId, useStrokeStyles } from "./Swatch";

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
  const styles = useStyles();
  const format = useFormat();
  const id = usePatternId();
  const ink = useInk(id);
  const stroke = useStrokeStyles();
  const [probed, setProbed] = useState<number | null>(null);
  const at = probed !== null && probed < flows.length ? probed : null;
  const full = (value: number): string => format.moneyFull(value, currency);
  const sum = (of: (flow: FlowPeriod) => number): number =>
    flows.reduce((total, flow) => total + of(flow), 0);
  const pointed = at === null ? null : flows[at]!;
  const value = (of: keyof FlowPeriod): string | undefined =>
    pointed ? format.money(pointed[of] as number) : undefined;
  return (
    <ChartFrame
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
      picture={(width) => {
        const frame = frameOf(width);
        const shape = flowGeometry(flows, frame);
        return (
          <svg width={width} height={frame.height} className={styles.svg}>
            <Patterns id={id} />
            {at !== null && (
              <rect
                className={styles.pointed}
                x={shape.start + at * shape.step}
                width={shape.step}
                y={frame.top}
                height={frame.height - frame.top - frame.bottom}
              />
            )}
            <Axis frame={frame} ticks={shape.ticks} periods={shape.periods} zero={shape.zero} />
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
          </svg>
        );
      }}
      overlay={(width) => {
        const shape = flowGeometry(flows, frameOf(width));
        return (
          <PeriodProbe
            label={`${words.flowTitle(name)}. ${words.flowKeys}`}
            texts={flows.map(
              (flow) =>
                `${flow.label}: ${words.cost} ${full(flow.cost)}, ${words.benefit} ${full(flow.benefit)}, ${words.cumulative} ${full(flow.cumulative)}`
            )}
            at={at}
            start={shape.start}
            step={shape.step}
            onProbe={setProbed}
          />
        );
      }}
      legend={
        <Legend
          id={id}
          heading={pointed?.label ?? words.pointAt}
          items={[
            { ink: "third", name: words.cost, value: value("cost") },
            { ink: "second", name: words.benefit, value: value("benefit") },
            { ink: "line", name: words.cumulative, value: value("cumulative") },
          ]}
        />
      }
    />
  );
}

function frameOf(width: number): Frame {
  return { width, height: 180, left: 46, right: 4, top: 10, bottom: 22 };
}

const useStyles = makeStyles({
  svg: { display: "block" },
  pointed: {
    fill: tokens.colorNeutralBackground1Hover,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
});
