/** Every sentence and label of the Score view. */
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const words = {
  weights: {
    heading: "Weights of the criteria",
    source: "Weights come from",
    typed: "Sliders",
    pairwise: "Judgements in pairs",
    open: "Compare in pairs …",
    row: (criterion: string) => `Weight of ${criterion}`,
    spoken: (weight: string, share: string) => `${weight}, ${share} of all`,
    saved: "Weights saved to the sheet",
    sourceSaved: (source: string) => `Weights now come from: ${source}`,
    allZero: "At least one criterion needs a weight above 0. Nothing was written.",
    restored: (why: string) => `${why} The sliders show what the sheet holds.`,
    pairwiseNote: "These weights follow from the judgements in pairs. Typed weights are kept.",
    consistent: (ratio: string, limit: string) =>
      `Consistency ratio ${ratio}: the judgements fit together (at most ${limit}).`,
    inconsistent: (ratio: string, limit: string) =>
      `Consistency ratio ${ratio}, above ${limit}: the judgements contradict each other.`,
    none: "There are no criteria yet. Add rows to the table Criteria on the sheet Scoring.",
    noWeight: (criterion: string, why: string) => `${criterion}: ${why}.`,
  },
  pairs: {
    title: "Which criterion counts more?",
    hint: "Arrow keys or the mouse move a judgement towards the side that counts more.",
    alike: (one: string, other: string) => `${one} and ${other} count alike`,
    more: (winner: string, times: string, loser: string) =>
      `${winner} counts ${times} times as much as ${loser}`,
    unjudged: "Not judged yet",
    setAlike: "Alike",
    setAlikeOf: (one: string, other: string) => `Alike: ${one} and ${other}`,
    row: (one: string, other: string) => `${one} against ${other}`,
    missing: (n: number) =>
      `${plural(n, "pair is", "pairs are")} not judged yet; weights need every pair.`,
    fits: (ratio: string) => `Consistency ratio ${ratio}: the judgements fit together.`,
    contradicts: (ratio: string, limit: string) =>
      `Consistency ratio ${ratio}, above ${limit}: the judgements contradict each other.`,
    advice: (now: string, fit: string) =>
      `Look again at this one: ${now}. The others say that ${fit}.`,
    take: "Use what fits",
    weights: "Weights that follow",
    save: "Write to the sheet",
    cancel: "Cancel",
    nothing: "Nothing has been changed.",
    saved: "Judgements saved to the sheet",
    refused: (why: string) => `${why} What you set is still here.`,
  },
  ranking: {
    heading: "Ranking",
    title: "Scores by programme and criterion",
    programme: "Programme",
    rank: "Rank",
    score: "Score",
    summary: (first: string, score: string, n: number) =>
      `${plural(n, "programme", "programmes")}; ${first} is first with ${score}.`,
    all: (n: number) => `Show all ${n}`,
    fewer: "Show fewer",
    choose: "Choose a programme to see why it stands where it does.",
    unrated: (names: string) => `Without a score: ${names}.`,
    lacks: (name: string, criteria: string) => `${name} (no rating on ${criteria})`,
    lacksAll: (name: string) => `${name} (no rating)`,
    method: (method: string) =>
      `The score column uses ${method}; the bars show the parts of the weighted sum.`,
  },
  why: {
    heading: "Why is A above B?",
    title: (one: string, other: string) => `${one} against ${other}, criterion by criterion`,
    first: "Programme A",
    second: "Programme B",
    difference: "Difference",
    inFavour: (name: string) => `for ${name}`,
    same: "Choose two different programmes.",
    identical: (one: string, other: string) =>
      `${one} and ${other} are rated alike on every criterion.`,
    tied: (one: string, other: string, ahead: string, behind: string) =>
      `${one} and ${other} have the same score: ${one} is better on ${ahead}, ${other} on ${behind}.`,
    by: (points: string) => `${points} points of 100 `,
    leads: (above: string, by: string, below: string, on: string) =>
      `${above} stands ${by}above ${below} because it is better on ${on}`,
    although: (below: string, on: string) => `although ${below} is better on ${on}`,
    noParts: "A weight, an anchor or the method is missing, so the scores cannot be compared.",
    needsTwo: "Two programmes with a score are needed.",
    swap: "Swap A and B",
  },
  sure: {
    heading: "How sure the ranking is",
    title: "Share of trials in which a programme takes each rank",
    rank: (n: number) => `Rank ${n}`,
    later: "Later",
    sentence: (name: string, share: string, trials: string, spread: string) =>
      `${name} comes first in ${share} of ${trials} trials in which ${spread} of the weights is drawn at random.`,
    most: (name: string, share: string) => `${name} comes first in most of them: ${share}.`,
    run: (trials: string) => `Run ${trials} trials`,
    running: "Running the trials",
    cancelled: "Cancelled. The sheet's trials are shown.",
    outdated: "Ratings or weights have changed since; the sheet's trials are shown.",
    done: (trials: string) => `${trials} trials are done`,
    from: (trials: string, seed: string) => `${trials} trials of this run, seed ${seed}.`,
    fromSheet: (trials: string, seed: string) => `${trials} trials of the sheet, seed ${seed}.`,
    back: "Show the sheet's trials",
  },
  breakEven: {
    heading: "When does the first place change?",
    title: "Weight at which another programme comes first",
    criterion: "Criterion",
    now: "Weight now",
    at: "Changes at",
    then: (name: string) => `then ${name} is first`,
    never: "never",
    others: "One weight moves at a time; the others keep their proportions.",
    none: (name: string) =>
      `No single weight takes the first place from ${name}, however it moves.`,
    nearest: (criterion: string, from: string, to: string, name: string, first: string) =>
      `The nearest: ${criterion} from ${from} to ${to}, and ${name} takes the first place from ${first}.`,
  },
  raters: {
    heading: "Where raters disagree most",
    title: (view: string) => `Disagreement of the raters: ${view.toLowerCase()}`,
    item: "Rated",
    range: "Lowest and highest",
    spread: "Spread",
    points: "Points",
    between: (low: string, lowScore: string, high: string, highScore: string) =>
      `${lowScore} from ${low}, ${highScore} from ${high}`,
    byItem: "By programme and criterion",
    byProgramme: "By programme",
    byCriterion: "By criterion",
    byGroup: "By group",
    meaning: {
      byItem:
        "Standard deviation of the raters; the bar runs from the lowest to the highest rating.",
      byProgramme: "Mean standard deviation over the criteria.",
      byCriterion: "Mean standard deviation over the programmes.",
      byGroup: "How far a group rates above (+) or below (−) all raters, in points.",
    },
    leaning: (group: string, criterion: string) => `${group} on ${criterion}`,
    itemName: (programme: string, criterion: string) => `${programme}, ${criterion}`,
    noGroup: "no group",
    none: "Two raters or more are needed.",
    view: "Show disagreement",
    agreement: "Agreement, 1 is full:",
  },
  methods: {
    heading: "Methods side by side",
    title: "Rank of each programme by method",
    without: (method: string, why: string) => `${method} gives no ranks: ${why}`,
    agree: (name: string) => `${name} comes first by every method.`,
    differ: (parts: string) => `The first place differs: ${parts}.`,
    firstBy: (name: string, methods: string) => `${name} by ${methods}`,
  },
  faults: "Cells that keep a score from being formed",
} as const;
