/** The ranks of the same programmes under every method, side by side. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScoringState } from "../../../workbook/scoring/types";
import { ChartTable } from "../../components/charts/ChartTable";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { ranked } from "./ranked";
import { ShowAll } from "./ShowAll";
import { words as all } from "./strings";
import { useShown } from "./useShown";

const words = all.methods;

/** Headings that leave room for the programme's name. */
const SHORT: Record<string, string> = { PROMETHEE2: "PROM. II" };

export function Methods({ state }: { state: ScoringState }) {
  const styles = useStyles();
  const format = useFormat();
  const programmes = ranked(state.scored.value ?? []);
  const list = useShown(programmes);
  const with_ = state.methods.flatMap(({ method, ranks }) =>
    ranks.value === null ? [] : [{ method, ranks: ranks.value }]
  );
  const without = state.methods.flatMap(({ method, ranks }) =>
    ranks.value === null ? [{ method, problem: ranks.problem ?? "" }] : []
  );
  if (programmes.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {with_.length > 0 && <p className={styles.sentence}>{firstPlaces(programmes, with_)}</p>}
      <ChartTable
        caption={words.title}
        columns={[
          { name: all.ranking.programme, figure: false },
          ...with_.map(({ method }) => ({ name: SHORT[method] ?? method, figure: true })),
        ]}
        rows={list.shown.map(({ name, place }) => [
          name,
          ...with_.map(({ ranks }) => format.number(ranks[place] ?? 0, 0)),
        ])}
      />
      <ShowAll list={list} total={programmes.length} of={words.heading} />
      {without.map(({ method, problem }) => (
        <p key={method} className={styles.note}>
          {words.without(method, problem)}
        </p>
      ))}
    </Section>
  );
}

/** Who comes first, by which methods, in one sentence. */
export function firstPlaces(
  programmes: readonly { name: string; place: number }[],
  methods: readonly { method: string; ranks: readonly number[] }[]
): string {
  const by = new Map<string, string[]>();
  for (const { method, ranks } of methods) {
    for (const { name, place } of programmes) {
      if (ranks[place] === 1) by.set(name, [...(by.get(name) ?? []), method]);
    }
  }
  const [only] = by;
  if (by.size === 1 && only) return words.agree(only[0]);
  return words.differ(
    [...by].map(([name, names]) => words.firstBy(name, names.join(", "))).join("; ")
  );
}

const useStyles = makeStyles({
  sentence: { margin: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});
