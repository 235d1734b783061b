/** How sure the ranking is: the share of trials at each rank as a heat map, and a longer run on request. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RankStability, ScoringState } from "../../../workbook/scoring/types";
import { ChartFrame } from "../../components/charts/ChartFrame";
import { HeatMap } from "../../components/charts/HeatMap";
import { NoChart } from "../../components/charts/NoChart";
import { Failure } from "../../components/Failure";
import { Note } from "../../components/Note";
import { Progress } from "../../components/Progress";
import { useFormat } from "../../numbers/FormatContext";
import { ranked, type Ranked } from "./ranked";
import { trialsInput } from "./scoringInput";
import { ShowAll } from "./ShowAll";
import { words as all } from "./strings";
import { useShown } from "./useShown";
import { useTrials } from "./useTrials";

const words = all.sure;
/** Enough for shares to a tenth of a percent. */
const MANY = 100_000;
/** Shares that round to 0 % are left blank, so that the others stand out. */
const WRITTEN = 0.005;

export function Sure({ state }: { state: ScoringState }) {
  const { scored, stability } = state;
  if (scored.value === null || stability.value === null) {
    const problem = stability.value === null ? stability.problem : null;
    return <NoChart heading={words.heading} problem={problem} />;
  }
  return <Shares state={state} programmes={ranked(scored.value)} sheet={stability.value} />;
}

interface Props {
  state: ScoringState;
  programmes: Ranked[];
  sheet: RankStability;
}

function Shares({ state, programmes, sheet }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const list = useShown(programmes);
  const many = format.number(MANY, 0);
  const input = trialsInput(state, MANY);
  const trials = useTrials(input, words.done(many));
  const shares = trials.shares ?? sheet.shares;
  const ranks = (shares[0] ?? []).map((_, j) => format.number(j + 1, 0));
  const sentence = sureSentence(programmes, shares, {
    percent: (share) => format.percent(share, trials.shares ? 1 : 0),
    trials: trials.shares ? many : format.number(sheet.trials, 0),
    spread: format.percent(sheet.spread, 0),
  });
  const from = trials.shares ? words.from : words.fromSheet;
  return (
    <ChartFrame
      heading={words.heading}
      title={words.title}
      summary={sentence}
      columns={[
        { name: all.ranking.programme, figure: false },
        ...ranks.map((rank, j) => ({ name: j === 0 ? words.rank(1) : rank, figure: true })),
        { name: words.later, figure: true },
      ]}
      rows={programmes.map(({ name, place }) => {
        const row = shares[place] ?? [];
        const later = Math.max(0, 1 - row.reduce((sum, share) => sum + share, 0));
        return [name, ...[...row, later].map((share) => format.percent(share, 1))];
      })}
      picture={(width) => (
        <HeatMap
          width={width}
          left={Math.round(width * 0.36)}
          rows={list.shown.map(({ name }) => name)}
          columns={ranks}
          shares={list.shown.map(({ place }) => shares[place] ?? [])}
          least={WRITTEN}
        />
      )}
    >
      <ShowAll list={list} total={programmes.length} of={words.heading} />
      <p className={styles.sentence}>{sentence}</p>
      {trials.problem && <Failure text={trials.problem} />}
      {trials.note && <Note>{trials.note}</Note>}
      <Note>
        {from(trials.shares ? many : format.number(sheet.trials, 0), format.number(sheet.seed, 0))}
      </Note>
      {trials.running ? (
        <Progress title={words.running} {...trials.running} onCancel={trials.cancel} />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={input === null}
            onClick={() => void trials.start()}
          >
            {words.run(many)}
          </Button>
          {trials.shares && (
            <Button size="small" appearance="subtle" onClick={trials.drop}>
              {words.back}
            </Button>
          )}
        </div>
      )}
    </ChartFrame>
  );
}

/** Who comes first how often; a second sentence where that is not the one who leads the ranking. */
export function sureSentence(
  programmes: readonly { name: string; place: number }[],
  shares: readonly (readonly number[])[],
  shown: { percent(share: number): string; trials: string; spread: string }
): string {
  const first = (place: number) => shares[place]?.[0] ?? 0;
  const [leader] = programmes;
  if (!leader) return "";
  const often = programmes.reduce((best, one) =>
    first(one.place) > first(best.place) ? one : best
  );
  const said = words.sentence(
    leader.name,
    shown.percent(first(leader.place)),
    shown.trials,
    shown.spread
  );
  if (often.place === leader.place) return said;
  return `${said} ${words.most(often.name, shown.percent(first(often.place)))}`;
}

const useStyles = makeStyles({
  sentence: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});
