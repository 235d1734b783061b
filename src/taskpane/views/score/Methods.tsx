/** The ranks of the same programmes under every method, side by side. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoringState } from "../../../workbook/scoring/types";
import { useHiddenStyle } from "../../components/Hidden";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { ranked } from "./ranked";
import { ShowAll } from "./ShowAll";
import { words as all } from "./strings";
import { useShown } from "./useShown";

const words = all.methods;

export function Methods({ state }: { state: ScoringState }) {
  const styles = useStyles();
  const format = useFormat();
  const hidden = useHiddenStyle();
  const programmes = ranked(state.scored.value ?? []);
  const list = useShown(programmes);
  const given = state.methods.flatMap(({ method, ranks }) =>
    ranks.value === null ? [] : [{ method, ranks: ranks.value }]
  );
  const without = state.methods.flatMap(({ method, ranks }) =>
    ranks.value === null ? [{ method, problem: ranks.problem ?? "" }] : []
  );
  if (programmes.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {given.length > 0 && <p className={styles.sentence}>{firstPlaces(programmes, given)}</p>}
      <table className={styles.table}>
        <caption className={hidden}>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.first)}>
              {all.ranking.programme}
            </th>
            {given.map(({ method }) => (
              <th
                key={method}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, styles.figure)}
              >
                <span className={styles.upright}>{method}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.shown.map(({ name, place }) => (
            <tr key={name}>
              <th
                scope="row"
                title={name}
                className={mergeClasses(styles.cell, styles.name, styles.first)}
              >
                {name}
              </th>
              {given.map(({ method, ranks }) => (
                <td key={method} className={mergeClasses(styles.cell, styles.figure)}>
                  {format.number(ranks[place] ?? 0, 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ShowAll list={list} total={programmes.length} of={words.heading} />
      {without.map(({ method, problem }) => (
        <Note key={method}>{words.without(method, problem)}</Note>
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
  // Six methods stand beside the names at 320 px: fixed columns, long names cut.
  table: {
    borderCollapse: "collapse",
    width: "100%",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  first: { width: "42%", textAlign: "left" },
  head: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
  },
  // Read from below, so that every name is whole and the programmes' names keep their room.
  upright: { writingMode: "vertical-rl", transform: "rotate(180deg)", display: "inline-block" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
