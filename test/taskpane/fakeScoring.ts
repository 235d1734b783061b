/** Criteria, ratings and judgements in memory for tests of the Score view: it scores as the sheet does. */
import { rankHighestFirst } from "../../src/core/scoring/rank";
import { weightedParts } from "../../src/core/scoring/weighted-sum";
import type {
  Judgement,
  ScoringBook,
  ScoringState,
  WeightSource,
} from "../../src/workbook/scoring/types";
import { WorkbookError, type Finding, type Reading } from "../../src/workbook/types";
import { Answering } from "./answering";

export const FAKE_CRITERIA = ["Value", "Customer impact", "Effort", "Evidence"];

const PROGRAMMES: readonly [name: string, base: readonly number[]][] = [
  ["Faster checkout", [9, 6, 3, 8]],
  ["Loyalty club", [8, 8, 6, 6]],
  ["Chat assistant", [6, 5, 4, 9]],
  ["Store pick-up", [7, 9, 9, 3]],
  ["Virtual fitting", [5, 6, 7, 1]],
];

const RATERS: readonly [rater: string, group: string, leaning: readonly number[]][] = [
  ["Strategy", "strategist", [1, 0, -1, 0]],
  ["Practice", "practitioner", [0, 0, 1, 0]],
  ["Audit", "auditor", [-1, 0, 1, -1]],
  ["Customers", "customer", [0, 1, 0, 0]],
];

export class FakeScoring extends Answering<ScoringBook> implements ScoringBook {
  source: WeightSource = "typed";
  weights = [40, 30, 20, 10];
  /** Weights of the judgements, as the sheet would work them out. */
  pairWeights = [0.45, 0.25, 0.2, 0.1];
  consistency: Reading<number> = { value: 0.04 };
  judgements: Judgement[] = pairs().map(([criterion, other], i) => ({
    criterion,
    other,
    value: [1, 2, 4, 2, 3, 2][i]!,
  }));
  found: Finding[] = [];
  /** Programmes whose ratings are taken away. */
  unrated: string[] = [];
  /** Changes of single ratings: "programme|criterion|rater" to a score. */
  changed = new Map<string, number>();

  constructor(private readonly tell: () => void) {
    super();
  }

  read(): Promise<ScoringState> {
    return this.answer("read", [], () => this.state());
  }

  async setWeights(weights: readonly { criterion: string; weight: number }[]): Promise<void> {
    await this.answer("setWeights", [weights], () => {
      for (const { criterion, weight } of weights) {
        const place = FAKE_CRITERIA.indexOf(criterion);
        if (place < 0)
          throw new WorkbookError(`"${criterion}" is no longer in the table Criteria.`);
        this.weights[place] = weight;
      }
    });
    this.tell();
  }

  async setSource(source: WeightSource): Promise<void> {
    await this.answer("setSource", [source], () => {
      this.source = source;
    });
    this.tell();
  }

  async setJudgements(judgements: readonly Judgement[]): Promise<void> {
    await this.answer("setJudgements", [judgements], () => {
      for (const judgement of judgements) {
        this.judgements = this.judgements.map((known) =>
          known.criterion === judgement.criterion && known.other === judgement.other
            ? { ...judgement }
            : known
        );
      }
    });
    this.tell();
  }

  private state(): ScoringState {
    const kept = PROGRAMMES.filter(([name]) => !this.unrated.includes(name));
    const ratings = kept.flatMap(([programme, base]) =>
      RATERS.flatMap(([rater, group, leaning]) =>
        FAKE_CRITERIA.map((criterion, j) => ({
          programme,
          criterion,
          rater,
          group,
          score:
            this.changed.get(`${programme}|${criterion}|${rater}`) ??
            Math.min(10, Math.max(0, base[j]! + leaning[j]!)),
        }))
      )
    );
    const total = this.weights.reduce((sum, weight) => sum + weight, 0);
    const inForce =
      this.source === "typed" ? this.weights.map((weight) => weight / total) : this.pairWeights;
    const mean = (programme: string, criterion: string) => {
      const given = ratings.filter(
        (one) => one.programme === programme && one.criterion === criterion
      );
      return given.reduce((sum, { score }) => sum + score, 0) / given.length;
    };
    const grid = kept.map(([name]) => FAKE_CRITERIA.map((criterion) => mean(name, criterion)));
    const directions = FAKE_CRITERIA.map((name): 1 | -1 => (name === "Effort" ? -1 : 1));
    const parts = weightedParts({
      ratings: grid,
      weights: inForce,
      directions,
      normalisation: "MINMAX",
      anchors: [FAKE_CRITERIA.map(() => 0), FAKE_CRITERIA.map(() => 10)],
    });
    const scores = parts.map((row) => row.reduce((sum, part) => sum + part, 0));
    const ranks = rankHighestFirst(scores);
    return {
      source: { value: this.source },
      method: "WSM",
      normalisation: "OWN",
      criteria: FAKE_CRITERIA.map((name, j) => ({
        name,
        meaning: `What ${name} means`,
        direction: directions[j]!,
        typed: { value: this.weights[j]! },
        inForce: { value: inForce[j]! },
        worst: { value: name === "Effort" ? 10 : 0 },
        best: { value: name === "Effort" ? 0 : 10 },
      })),
      judgements: this.judgements.map(({ criterion, other, value }) => ({
        criterion,
        other,
        value: { value },
      })),
      consistency: this.consistency,
      consistencyLimit: { value: 0.1 },
      scored:
        kept.length === 0
          ? { value: null, problem: "No programme is rated on every criterion yet" }
          : {
              value: kept.map(([name], i) => ({
                name,
                score: scores[i]!,
                rank: ranks[i]!,
                ratings: grid[i]!,
                parts: parts[i]!,
              })),
            },
      unrated: this.unrated.map((name) => ({ name, criteria: [...FAKE_CRITERIA] })),
      methods: ["WSM", "WPM", "TOPSIS", "VIKOR", "PROMETHEE2", "SPOTIS"].map((method, i) => ({
        method,
        ranks:
          method === "VIKOR"
            ? { value: null, problem: "Rank by VIKOR: #VALUE!: ratings: column 2 is constant" }
            : { value: i < 2 ? ranks : [...ranks].reverse() },
      })),
      stability: {
        value: {
          shares: ranks.map((rank) =>
            kept.map((_, j) => (j + 1 === rank ? 0.8 : 0.2 / Math.max(1, kept.length - 1)))
          ),
          spread: 0.5,
          trials: 2000,
          seed: 1,
        },
      },
      agreement: { value: [{ measure: "Order of the programmes: Kendall's W", value: 0.82 }] },
      groups: RATERS.map(([, group]) => ({ group, weight: { value: 1 } })),
      ratings,
      faults: this.found,
    };
  }
}

function pairs(): [string, string][] {
  return FAKE_CRITERIA.flatMap((one, i) =>
    FAKE_CRITERIA.slice(i + 1).map((other): [string, string] => [one, other])
  );
}
