/** Segments by value, and the list of who is at risk. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ChartTable } from "../../components/charts/ChartTable";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { atRisk, bandsOf } from "./valueAndRisk";
import { strings } from "./strings";
import { Terms } from "./Terms";
import { silenceOf, type Analysis } from "./useAnalysis";

const FIRST = 10;
const MOST = 50;

export function People({ analysis, currency }: { analysis: Analysis; currency: string }) {
  const styles = useStyles();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { description, log, settings } = analysis;
  const figures = description?.customers;
  const bands = useMemo(() => (figures ? bandsOf(figures) : null), [figures]);
  const risks = useMemo(() => (figures ? atRisk(figures, MOST) : []), [figures]);
  if (!figures) return null;
  const percent = (value: number): string => format.percent(value, 0);
  const shown = all ? risks : risks.slice(0, FIRST);
  return (
    <>
      {bands && (
        <Section heading={strings.bands.title}>
          <ChartTable
            caption={strings.bands.table}
            columns={[
              { name: strings.bands.band, figure: false },
              ...[
                strings.bands.customers,
                strings.bands.value(currency),
                strings.bands.share,
                strings.bands.alive,
              ].map((name) => ({ name, figure: true })),
            ]}
            rows={bands.map((band, i) => [
              strings.bands.names[i]!,
              format.number(band.customers, 0),
              format.number(band.each, 2),
              percent(band.share),
              percent(band.alive),
            ])}
          />
          <Terms of={["segments", "value", "alive"]} />
        </Section>
      )}
      <Section heading={strings.risk.title}>
        <Note>
          {risks.length === 0
            ? strings.risk.none
            : (bands ? strings.risk.note : strings.risk.notePurchases)(
                format.number(silenceOf(settings.unit), 0),
                strings.units[settings.unit]
              )}
        </Note>
        {risks.length > 0 && (
          <ChartTable
            caption={strings.risk.table}
            columns={[
              { name: strings.risk.customer, figure: false },
              { name: strings.risk.alive, figure: true },
              {
                name: bands ? strings.risk.lost(currency) : strings.risk.lostPurchases,
                figure: true,
              },
            ]}
            rows={shown.map(({ index, before, now, lost }) => [
              String(log.names[Number(figures.ids[index])] ?? ""),
              strings.risk.from(percent(before), percent(now)),
              format.number(lost, 2),
            ])}
          />
        )}
        {risks.length > FIRST && (
          <Button size="small" className={styles.more} onClick={() => setAll(!all)}>
            {all ? strings.risk.fewer : strings.risk.more(risks.length)}
          </Button>
        )}
      </Section>
    </>
  );
}

const useStyles = makeStyles({
  more: { alignSelf: "start" },
});
