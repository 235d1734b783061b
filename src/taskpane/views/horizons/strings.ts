/** Every sentence and label of the horizons view. */
const periods = (n: number): string => `${n} ${n === 1 ? "period" : "periods"}`;

export const words = {
  scenario: (name: string) => `Scenario in force: ${name}`,
  ownTable: (table: string) =>
    `From your own table ${table}: benefit by period, budgets and the time line need the planning tables.`,
  map: {
    heading: (currency: string) =>
      currency ? `Investment and benefit, ${currency}` : "Investment and benefit",
    title: "Investment and benefit by horizon",
    investment: (horizon: string) => `${horizon} investment`,
    benefit: (horizon: string) => `${horizon} benefit`,
    investmentTotal: "Investment",
    benefitTotal: "Benefit",
    budget: "Budget",
    keys: "Left and right arrow keys step through the periods.",
    summary: (investment: string, benefit: string, n: number) =>
      `Investment ${investment} and expected benefit ${benefit} over ${periods(n)}.`,
    reading: "Benefit stands above the line, investment below it; the mark is the budget.",
    readingNoBudget: "Benefit stands above the line, investment below it.",
    noBenefit: (why: string) => `Benefit by period is not shown. ${why}`,
  },
  budget: {
    over: (list: string) => `Over budget: ${list}.`,
    overBy: (period: string, amount: string) => `${period} by ${amount}`,
    within: "Within budget in every period.",
    none: "No budget is set.",
  },
  mix: {
    heading: "Mix against target",
    share: "Share",
    target: "Target",
    legend: "The mark on each bar is the target, the dashed box what to move.",
    legendOnTarget: "The mark on each bar is the target.",
    onTarget: (horizon: string) => `${horizon} is on target.`,
    above: (horizon: string, gap: string, amount: string) =>
      `${horizon} is ${gap} points above target: move ${amount} out.`,
    below: (horizon: string, gap: string, amount: string) =>
      `${horizon} is ${gap} points below target: move ${amount} in.`,
    move: (moves: string) => `To meet the target, move ${moves}.`,
    oneMove: (amount: string, from: string, to: string) => `${amount} from ${from} to ${to}`,
    moveIn: (amount: string) => `${amount} in`,
    moveOut: (amount: string) => `${amount} out`,
  },
  timeline: {
    heading: "Programmes on the time line",
    hint: "Left and right arrow keys move a programme's start by a period, Enter writes it to the sheet, Esc takes it back. Or drag its bar.",
    readOnly: "The time line cannot be moved here: no column for Start is known.",
    order: "Order within a horizon",
    orders: { start: "By start", investment: "By investment", name: "By name" },
    groups: {
      1: "H1, now",
      2: "H2, next",
      3: "H3, later",
    } as Record<number, string>,
    unknown: "Horizon not known",
    group: (n: number, amount: string) => `${n} ${n === 1 ? "programme" : "programmes"}, ${amount}`,
    legendInvestment: "Investment",
    legendBenefit: "Benefit, rising with its ramp",
    legendOver: "Period over budget",
    undated: "No start or duration in the sheet",
    beyond: "benefit after the plan",
    starts: (date: string) => `starts ${date}`,
    until: (date: string) => `invests until ${date}`,
    benefitFrom: (date: string) => `benefit from ${date}`,
    moved: (key: string, date: string, by: number) =>
      by === 0
        ? `${key}: start ${date}, as in the sheet.`
        : `${key}: start ${date}, ${periods(Math.abs(by))} ${by > 0 ? "later" : "earlier"}. Not written yet.`,
    edge: (key: string) => `${key} starts within the plan: it goes no further.`,
    takenBack: (key: string, date: string) => `${key}: taken back, start ${date}.`,
    saving: (key: string) => `Writing the start of ${key}`,
    saved: (key: string, date: string) => `${key}: start ${date} written to the sheet.`,
    putBack: (key: string, why: string) => `${key} is back where it was. ${why}`,
    meanwhile: (key: string) => `The start of ${key} has changed in the sheet meanwhile.`,
    pending: (key: string, from: string, to: string) => `${key}: start ${from} → ${to}`,
    save: "Write to the sheet",
    takeBack: "Take back",
    none: "No programme is in the table yet.",
  },
};
