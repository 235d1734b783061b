/** The bars of a tornado, widest first, with the figures as a table. */
import type { ReactNode } from "react";
import { ChartFrame } from "../../components/charts/ChartFrame";
import { Legend } from "../../components/charts/Legend";
import { usePatternId } from "../../components/charts/Swatch";
import { RangeBars } from "./RangeBars";
import { tornadoWords as words } from "./strings";

export interface ShownBar {
  name: string;
  range: string;
  /** null with its reason in `lowText` where there is no number. */
  low: number | null;
  high: number | null;
  lowText: string;
  highText: string;
}

interface Props {
  heading: string;
  title: string;
  base: number;
  baseText: string;
  bars: readonly ShownBar[];
  children?: ReactNode;
}

export function TornadoChart({ heading, title, base, baseText, bars, children }: Props) {
  const id = usePatternId();
  return (
    <ChartFrame
      heading={heading}
      title={title}
      summary={bars
        .map(({ name, lowText, highText }) => words.summary(name, lowText, highText))
        .join("; ")}
      columns={[
        { name: words.input, figure: false },
        { name: words.range, figure: true },
        { name: words.low, figure: true },
        { name: words.high, figure: true },
      ]}
      rows={bars.map(({ name, range, lowText, highText }) => [name, range, lowText, highText])}
      picture={(width) => (
        <RangeBars
          origin={base}
          width={width}
          rows={bars.map(({ name, range, low, high, lowText, highText }) => ({
            name,
            note: range,
            spans: [
              ...(low === null ? [] : [{ to: low, ink: "third" as const, text: lowText }]),
              ...(high === null ? [] : [{ to: high, ink: "first" as const, text: highText }]),
            ],
          }))}
        />
      )}
      legend={
        <Legend
          id={id}
          heading={baseText}
          items={[
            { ink: "third", name: words.low },
            { ink: "first", name: words.high },
          ]}
        />
      }
    >
      {children}
    </ChartFrame>
  );
}
