/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { createFormat } from "../../src/taskpane/numbers/format";
import { mixSentence, periodsOverBudget } from "../../src/taskpane/views/horizons/words";
import { WorkbookError, type HorizonPlan } from "../../src/workbook/types";
import { violations } from "./axe";
import { openPane } from "./render";

const format = createFormat("en");

describe("a sponsor looks at the horizons", () => {
  it("sees investment by horizon and period beside the budget, as a chart and as a table", async () => {
    const { user, workbook } = openPane({ view: "horizons" });
    const chart = await screen.findByRole("img", { name: "Investment by horizon" });
    const total = workbook.rows
      .filter((each) => each.horizon !== null)
      .reduce((sum, each) => sum + each.investment, 0);
    const summary = document.getElementById(chart.getAttribute("aria-describedby")!);
    expect(summary?.textContent).toBe(`EUR\u00a0${total.toLocaleString("en")} over 12 periods.`);
    await user.click(screen.getByRole("button", { name: /Show as table.*Investment/ }));
    const table = screen.getByRole("table", { name: "Investment by horizon" });
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map((head) => head.textContent)).toEqual([
      "Period",
      "H1",
      "H2",
      "H3",
      "Total",
      "Budget",
    ]);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(12);
  });

  it("is told in words where the plan is over budget and what to move", async () => {
    openPane({ view: "horizons" });
    expect(await screen.findByText(/^Over budget in /)).toBeTruthy();
    expect(screen.getByText(/^H1 is \d+ points below target: move .* EUR in\.$/)).toBeTruthy();
  });

  it("reads the reason when a part cannot be calculated", async () => {
    const { workbook } = openPane({ view: "horizons" });
    await screen.findByRole("img", { name: "Mix against target" });
    const plan = await workbook.horizons();
    jest.spyOn(workbook, "horizons").mockResolvedValue({
      ...plan,
      mix: { value: null, problem: "#VALUE!: targets add up to 1.2, they need to add up to 1" },
    });
    act(() => workbook.changed());
    expect(await screen.findByText(/targets add up to 1.2/)).toBeTruthy();
    expect(screen.getByRole("img", { name: "Investment by horizon" })).toBeTruthy();
  });

  it("is told a fault of reading with a way to try again", async () => {
    const { user, workbook } = openPane();
    await screen.findByRole("grid");
    workbook.faults.horizons = new WorkbookError("The sheet Horizons is missing.");
    await user.click(screen.getByRole("tab", { name: "Horizons" }));
    expect(await screen.findByText("The sheet Horizons is missing.")).toBeTruthy();
    delete workbook.faults.horizons;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("img", { name: "Mix against target" })).toBeTruthy();
  });

  it("finds no accessibility fault, chart or table", async () => {
    const { container, user } = openPane({ view: "horizons" });
    await screen.findByRole("img", { name: "Mix against target" });
    expect(await violations(container)).toEqual([]);
    for (const button of screen.getAllByRole("button", { name: /Show as table/ })) {
      await user.click(button);
    }
    expect(await violations(container)).toEqual([]);
  });
});

describe("the words for the mix", () => {
  const rowOf = (gap: number, move: number) => ({
    horizon: "H2",
    amount: 1,
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
});

describe("the words for the budget", () => {
  const plan = (budget: number[]): HorizonPlan => ({
    periods: ["Q1", "Q2"],
    investment: {
      value: [
        { horizon: "H1", amounts: [0.1, 0.1] },
        { horizon: "H2", amounts: [0.2, 0.2] },
      ],
    },
    budget: { value: budget },
    mix: { value: null, problem: null },
  });

  it("name the periods above it, but no rounding error", () => {
    // 0.1 + 0.2 is 0.30000000000000004.
    expect(periodsOverBudget(plan([0.3, 0.25]))).toEqual(["Q2"]);
  });
});
