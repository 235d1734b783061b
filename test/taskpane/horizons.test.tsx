/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { createFormat } from "../../src/taskpane/numbers/format";
import {
  budgetSentence,
  mixSentence,
  moveSentence,
  overBudget,
} from "../../src/taskpane/views/horizons/words";
import { WorkbookError, type MixRow } from "../../src/workbook/types";
import { violations } from "./axe";
import { openPane } from "./render";

const format = createFormat("en");

describe("a sponsor looks at the horizons", () => {
  it("sees investment and benefit by horizon and period beside the budget, as a chart and as a table", async () => {
    const { user, workbook } = openPane({ view: "horizons" });
    const chart = await screen.findByRole("img", { name: "Investment and benefit by horizon" });
    const plan = await workbook.cases.planMap();
    const sum = (rows: { amounts: number[] }[]) =>
      rows.flatMap(({ amounts }) => amounts).reduce((a, b) => a + b, 0);
    const summary = document.getElementById(chart.getAttribute("aria-describedby")!);
    expect(summary?.textContent).toBe(
      `Investment ${format.moneyFull(sum(plan.investment.value!), "EUR")} and expected benefit ` +
        `${format.moneyFull(sum(plan.benefit.value!), "EUR")} over 12 periods.`
    );
    await user.click(screen.getByRole("button", { name: /Show as table.*Investment and benefit/ }));
    const table = screen.getByRole("table", { name: "Investment and benefit by horizon" });
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map((head) => head.textContent)).toEqual([
      "Period",
      "H1 investment",
      "H2 investment",
      "H3 investment",
      "Investment",
      "Budget",
      "H1 benefit",
      "H2 benefit",
      "H3 benefit",
      "Benefit",
    ]);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(12);
  });

  it("reads which scenario is in force", async () => {
    openPane({ view: "horizons" });
    expect(await screen.findByText("Scenario in force: base")).toBeTruthy();
  });

  it("is told in words where the plan is over budget, by how much, and what to move", async () => {
    openPane({ view: "horizons" });
    expect(await screen.findByText(/^Over budget: Q1\s2027 by /)).toBeTruthy();
    expect(
      await screen.findByText(/^H1 is \d+ points below target: move .* EUR in\.$/)
    ).toBeTruthy();
    expect(screen.getByText(/^To meet the target, move .* EUR from H2 to H1/)).toBeTruthy();
  });

  it("steps through the periods by keyboard and hears each one's figures", async () => {
    const { user } = openPane({ view: "horizons" });
    const probe = await screen.findByRole("slider", { name: /^Investment and benefit by horizon/ });
    act(() => probe.focus());
    await user.keyboard("{ArrowRight}");
    expect(probe.getAttribute("aria-valuetext")).toMatch(
      /^Q2 2027, H1 investment EUR.*, Investment EUR.*, Budget EUR.*, H1 benefit EUR.*, Benefit EUR/
    );
  });

  it("reads the reason when a part cannot be calculated", async () => {
    const { workbook } = openPane({ view: "horizons" });
    await screen.findByRole("img", { name: "Mix against target" });
    const plan = await workbook.horizons();
    const map = await workbook.cases.planMap();
    jest.spyOn(workbook, "horizons").mockResolvedValue({
      ...plan,
      mix: { value: null, problem: "#VALUE!: targets add up to 1.2, they need to add up to 1" },
    });
    jest.spyOn(workbook.cases, "planMap").mockResolvedValue({
      ...map,
      benefit: { value: null, problem: "Benefit of period 2 is blank" },
    });
    act(() => workbook.changed());
    expect(await screen.findByText(/targets add up to 1.2/)).toBeTruthy();
    expect(
      await screen.findByText("Benefit by period is not shown. Benefit of period 2 is blank")
    ).toBeTruthy();
    expect(screen.getByRole("img", { name: "Investment and benefit by horizon" })).toBeTruthy();
  });

  it("is told a fault of reading with a way to try again", async () => {
    const { user, workbook } = openPane();
    await screen.findByRole("grid");
    workbook.cases.faults.planMap = new WorkbookError("The sheet Horizons is missing.");
    await user.click(screen.getByRole("tab", { name: "Horizons" }));
    expect(await screen.findByText("The sheet Horizons is missing.")).toBeTruthy();
    delete workbook.cases.faults.planMap;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(
      await screen.findByRole("img", { name: "Investment and benefit by horizon" })
    ).toBeTruthy();
  });

  it("sees investment and mix of the user's own table, and what that lacks", async () => {
    const { workbook } = openPane({ view: "horizons", mapped: true });
    expect(
      await screen.findByText(/^From your own table Initiatives: benefit by period/)
    ).toBeTruthy();
    expect(screen.getByRole("img", { name: "Mix against target" })).toBeTruthy();
    expect(workbook.cases.calls.map(([method]) => method)).not.toContain("planMap");
  });

  it("finds no accessibility fault, chart or table", async () => {
    const { container, user } = openPane({ view: "horizons" });
    await screen.findByRole("img", { name: "Mix against target" });
    await screen.findByRole("slider", { name: "Loyalty relaunch" });
    expect(await violations(container)).toEqual([]);
    for (const button of screen.getAllByRole("button", { name: /Show as table/ })) {
      await user.click(button);
    }
    expect(await violations(container)).toEqual([]);
  });
});

describe("the words for the mix", () => {
  const rowOf = (gap: number, move: number, horizon = "H2"): MixRow => ({
    horizon,
    amount: 1_000_000,
    share: 0.2 + gap,
    target: 0.2,
    gap,
    move,
  });

  it("say which way to move", () => {
    expect(mixSentence(rowOf(0.1, -310_000), format, "EUR")).toBe(
      "H2 is 10 points above target: move 310\u202fk EUR out."
    );
    expect(mixSentence(rowOf(-0.1, 310_000), format, "")).toBe(
      "H2 is 10 points below target: move 310\u202fk in."
    );
    expect(mixSentence(rowOf(0.004, -4), format, "EUR")).toBe("H2 is on target.");
  });

  it("say from which horizon to which", () => {
    const rows = [
      rowOf(0.3, -900_000, "H1"),
      rowOf(-0.2, 600_000, "H2"),
      rowOf(-0.1, 300_000, "H3"),
    ];
    expect(moveSentence(rows, format, "EUR")).toBe(
      "To meet the target, move 600\u202fk EUR from H1 to H2 and 300\u202fk EUR from H1 to H3."
    );
  });

  it("say nothing to move where every horizon is on target", () => {
    expect(moveSentence([rowOf(0.001, -3000), rowOf(-0.001, 3000)], format, "EUR")).toBeNull();
    expect(moveSentence([], format, "EUR")).toBeNull();
  });
});

describe("the words for the budget", () => {
  it("name the periods above it and by how much, but no rounding error", () => {
    // 0.1 + 0.2 is 0.30000000000000004.
    expect(overBudget([0.1 + 0.2, 5], [0.3, 4])).toEqual([false, true]);
    expect(budgetSentence(["Q1", "Q2 2027"], [0.1 + 0.2, 5], [0.3, 4], format)).toBe(
      "Over budget: Q2\u00a02027 by 1."
    );
  });

  it("tell a period without a budget from one within it", () => {
    expect(overBudget([5], [null])).toEqual([false]);
    expect(budgetSentence(["Q1", "Q2"], [5, 5], [null, 6], format)).toBe(
      "Within budget in every period."
    );
    expect(budgetSentence(["Q1"], [5], [null], format)).toBe("No budget is set.");
    // A budget of nothing is a budget.
    expect(budgetSentence(["Q1"], [5], [0], format)).toBe("Over budget: Q1 by 5.");
  });
});
