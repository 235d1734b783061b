/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/types";
import { violations } from "./axe";
import { openPane } from "./render";

const slider = (name: string) =>
  screen.getByRole<HTMLInputElement>("slider", { name: `Weight of ${name}` });
const move = (element: HTMLElement, value: number) =>
  fireEvent.change(element, { target: { value: String(value) } });

async function openScore() {
  const opened = openPane({ view: "score" });
  await screen.findByRole("heading", { name: "Weights of the criteria" });
  return { ...opened, scoring: opened.workbook.scoring };
}

describe("a CCO weighs the criteria", () => {
  it("sees typed weights as sliders, each with its share of the sum", async () => {
    await openScore();
    expect(slider("Value").value).toBe("40");
    expect(slider("Value").getAttribute("aria-valuetext")).toBe("40, 40% of all");
    expect(screen.getByText(/^Consistency ratio 0\.04: the judgements fit together/)).toBeTruthy();
  });

  it("moves a slider: the share follows at once, the sheet after a pause, once for several moves", async () => {
    const { scoring } = await openScore();
    move(slider("Value"), 50);
    move(slider("Value"), 60);
    expect(slider("Value").getAttribute("aria-valuetext")).toBe("60, 50% of all");
    expect(scoring.calls.filter(([name]) => name === "setWeights")).toEqual([]);
    await waitFor(() => expect(scoring.weights[0]).toBe(60));
    expect(scoring.calls.filter(([name]) => name === "setWeights")).toEqual([
      ["setWeights", [{ criterion: "Value", weight: 60 }]],
    ]);
    await screen.findByText("Weights saved to the sheet");
  });

  it("gets the sheet's weights back, with the sentence, where the sheet refuses", async () => {
    const { scoring } = await openScore();
    scoring.faults.setWeights = new WorkbookError("A cell is being edited. Nothing was changed.");
    move(slider("Value"), 60);
    await screen.findByText(/A cell is being edited\. Nothing was changed\. The sliders show/);
    expect(slider("Value").value).toBe("40");
    expect(scoring.weights[0]).toBe(40);
  });

  it("cannot take every weight away", async () => {
    const { scoring } = await openScore();
    for (const name of ["Value", "Customer impact", "Effort", "Evidence"]) move(slider(name), 0);
    await screen.findByText(/At least one criterion needs a weight above 0/);
    expect(scoring.weights).toEqual([40, 30, 20, 10]);
    expect(slider("Value").value).toBe("40");
  });

  it("writes what was moved last when the view is left at once", async () => {
    const { scoring, unmount } = await openScore();
    move(slider("Effort"), 35);
    unmount();
    await waitFor(() => expect(scoring.weights[2]).toBe(35));
  });

  it("changes to the weights of the judgements and back without losing the typed ones", async () => {
    const { scoring, user } = await openScore();
    await user.click(screen.getByRole("radio", { name: "Judgements in pairs" }));
    await screen.findByText(/These weights follow from the judgements/);
    expect(screen.queryByRole("slider", { name: "Weight of Value" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Sliders" }));
    await waitFor(() => expect(slider("Value").value).toBe("40"));
    expect(scoring.calls.filter(([name]) => name === "setSource").map(([, to]) => to)).toEqual([
      "pairwise",
      "typed",
    ]);
  });

  it("reads beside the switch why it cannot be changed", async () => {
    const { scoring, user } = await openScore();
    scoring.faults.setSource = new WorkbookError(
      'The scenario low sets "Weights of criteria" in the table Scenarios; change it there. Nothing was changed.'
    );
    await user.click(screen.getByRole("radio", { name: "Judgements in pairs" }));
    expect(await screen.findByText(/The scenario low sets/)).toBeTruthy();
  });
});

describe("a CCO compares criteria in pairs", () => {
  async function openPairs() {
    const opened = await openScore();
    await opened.user.click(screen.getByRole("button", { name: "Compare in pairs …" }));
    const dialog = await screen.findByRole("dialog");
    const pair = (name: string) => within(dialog).getByRole<HTMLInputElement>("slider", { name });
    return { ...opened, dialog, pair };
  }

  it("sees each judgement in words, and the consistency of all", async () => {
    const { pair, dialog } = await openPairs();
    expect(within(dialog).getAllByRole("slider")).toHaveLength(6);
    expect(pair("Value against Effort").getAttribute("aria-valuetext")).toBe(
      "Value counts 2 times as much as Effort"
    );
    expect(within(dialog).getByText(/the judgements fit together/)).toBeTruthy();
  });

  it("is told live which judgement to look at again, takes what fits, and writes once", async () => {
    const { pair, dialog, user, scoring } = await openPairs();
    // Value against Evidence: 4 in the sheet; the opposite contradicts the other five.
    move(pair("Value against Evidence"), 8);
    expect(within(dialog).getByText(/contradict each other/)).toBeTruthy();
    expect(
      within(dialog).getByText(/Look again at this one: Evidence counts 9 times as much as Value\./)
    ).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Use what fits" }));
    expect(within(dialog).queryByText(/contradict each other/)).toBeNull();
    expect(scoring.calls.filter(([name]) => name === "setJudgements")).toEqual([]);
    move(pair("Customer impact against Effort"), -3);
    await user.click(within(dialog).getByRole("button", { name: "Write to the sheet" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const writes = scoring.calls.filter(([name]) => name === "setJudgements");
    expect(writes).toHaveLength(1);
    expect(writes[0]![1]).toContainEqual({
      criterion: "Customer impact",
      other: "Effort",
      value: 4,
    });
  });

  it("keeps what was set when the sheet refuses, and says why", async () => {
    const { pair, dialog, user, scoring } = await openPairs();
    scoring.faults.setJudgements = new WorkbookError(
      "The sheet is protected. Nothing was changed."
    );
    move(pair("Value against Effort"), -4);
    await user.click(within(dialog).getByRole("button", { name: "Write to the sheet" }));
    expect(await within(dialog).findByText(/protected.*What you set is still here/)).toBeTruthy();
    expect(pair("Value against Effort").value).toBe("-4");
  });

  it("counts a pair without a judgement as missing until it is judged", async () => {
    const { scoring, user } = await openScore();
    jest.spyOn(scoring, "read").mockImplementation(async () => {
      const state = await Object.getPrototypeOf(scoring).read.call(scoring);
      state.judgements[0].value = { value: null, problem: "Not judged yet" };
      return state;
    });
    scoring.weights[0] = 41;
    act(() => scoring["tell"]());
    await waitFor(() => expect(slider("Value").value).toBe("41"));
    await user.click(screen.getByRole("button", { name: "Compare in pairs …" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText(/1 pair is not judged yet/)).toBeTruthy();
    await user.click(
      within(dialog).getByRole("button", { name: "Alike: Value and Customer impact" })
    );
    expect(within(dialog).queryByText(/not judged yet/i)).toBeNull();
  });

  it("closes on Esc without writing", async () => {
    const { user, scoring, pair } = await openPairs();
    move(pair("Value against Effort"), -4);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(scoring.calls.map(([name]) => name)).not.toContain("setJudgements");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Compare in pairs …"));
  });
});

describe("a CCO reads the ranking", () => {
  it("sees programmes by rank with the parts of their scores, as a chart and as a table", async () => {
    const { user } = await openScore();
    const chart = screen.getByRole("img", { name: "Scores by programme and criterion" });
    expect(document.getElementById(chart.getAttribute("aria-describedby")!)?.textContent).toMatch(
      /^5 programmes; Faster checkout is first with 0\.\d\d\.$/
    );
    await user.click(screen.getByRole("button", { name: /Show as table.*Scores by programme/ }));
    const table = screen.getByRole("table", { name: "Scores by programme and criterion" });
    const [, first] = within(table).getAllByRole("row");
    const [rank, score, ...parts] = within(first!)
      .getAllByRole("cell")
      .map(({ textContent }) => Number(textContent));
    expect(rank).toBe(1);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score!, 2);
  });

  it("follows a changed rating of the sheet", async () => {
    const { scoring, workbook } = await openScore();
    for (const rater of ["Strategy", "Practice", "Audit", "Customers"]) {
      scoring.changed.set(`Virtual fitting|Value|${rater}`, 10);
      scoring.changed.set(`Virtual fitting|Customer impact|${rater}`, 10);
      scoring.changed.set(`Virtual fitting|Effort|${rater}`, 0);
    }
    act(() => workbook.changed());
    await screen.findByRole("button", { name: /^Rank\s*1\s*:\s*Virtual fitting/ });
  });

  it("chooses a programme, which the sheet selects, and reads why it stands above another", async () => {
    const { user, workbook } = await openScore();
    await user.click(screen.getByRole("button", { name: /^Rank\s*\d\s*:\s*Loyalty club/ }));
    expect(workbook.calls).toContainEqual(["select", "Loyalty club"]);
    await user.selectOptions(screen.getByLabelText("Programme B"), "Store pick-up");
    expect(
      screen.getAllByText(
        /^Loyalty club stands [\d.]+ points of 100 above Store pick-up because it is better on .*Effort/
      )
    ).not.toHaveLength(0);
  });

  it("is told which programme has no score and what it lacks", async () => {
    const { scoring, workbook } = await openScore();
    scoring.unrated = ["Virtual fitting"];
    act(() => workbook.changed());
    expect(await screen.findByText("Without a score: Virtual fitting (no rating).")).toBeTruthy();
  });

  it("is told the reason where nothing can be ranked", async () => {
    const { scoring, workbook } = await openScore();
    scoring.unrated = [
      "Faster checkout",
      "Loyalty club",
      "Chat assistant",
      "Store pick-up",
      "Virtual fitting",
    ];
    act(() => workbook.changed());
    expect(await screen.findByText("No programme is rated on every criterion yet")).toBeTruthy();
  });

  it("reads which cell of a rating holds no number, with a way to it", async () => {
    const { scoring, workbook, user } = await openScore();
    scoring.found = [
      {
        severity: "error",
        message: "Ratings, Score (X12): #REF!: it refers to a cell that is gone.",
        place: { sheet: "Scoring", address: "X12" },
      },
    ];
    act(() => workbook.changed());
    await screen.findByText(/#REF!/);
    await user.click(screen.getByRole("button", { name: "Go to Scoring X12" }));
    expect(workbook.calls).toContainEqual(["goTo", { sheet: "Scoring", address: "X12" }]);
  });
});

describe("a finance lead asks how sure the ranking is", () => {
  it("reads how often the first comes first, and sees the shares as a table", async () => {
    const { user } = await openScore();
    expect(
      screen.getAllByText(
        "Faster checkout comes first in 80% of 2,000 trials in which 50% of the weights is drawn at random."
      )
    ).not.toHaveLength(0);
    await user.click(screen.getByRole("button", { name: /Show as table.*takes each rank/ }));
    const table = screen.getByRole("table", { name: /takes each rank/ });
    for (const row of within(table).getAllByRole("row").slice(1)) {
      const shares = within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => parseFloat(textContent ?? ""));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0);
    }
  });

  it("runs many trials, and returns to the sheet's own when the weights change", async () => {
    const { user, scoring } = await openScore();
    await user.click(screen.getByRole("button", { name: "Run 100,000 trials" }));
    await screen.findByText("100,000 trials of this run, seed 1.");
    await act(() => scoring.setWeights([{ criterion: "Value", weight: 45 }]));
    await screen.findByText(/the sheet's trials are shown/);
    expect(screen.getByText("2,000 trials of the sheet, seed 1.")).toBeTruthy();
  });

  it("can cancel a run", async () => {
    const { user } = await openScore();
    globalThis.CCO_RUNNER = (_task, _input, options) =>
      new Promise((_resolve, reject) => {
        options?.onProgress?.(0.4);
        options?.signal?.addEventListener("abort", () => reject(new Error("cancelled")));
      });
    await user.click(screen.getByRole("button", { name: "Run 100,000 trials" }));
    const bar = await screen.findByRole("progressbar", { name: "Running the trials" });
    await waitFor(() => expect(bar.getAttribute("aria-valuenow")).toBe("0.4"));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await screen.findAllByText("Cancelled. The sheet's trials are shown.")).not.toHaveLength(
      0
    );
    expect(screen.queryByRole("progressbar")).toBeNull();
    globalThis.CCO_RUNNER = undefined;
  });

  it("reads by how much a weight must change before the first place changes", async () => {
    await openScore();
    expect(
      screen.getByText(
        /^The nearest: .* from \d+% to \d+%, and .* takes the first place from Faster checkout\.$/
      )
    ).toBeTruthy();
  });

  it("sees where raters disagree, by item, criterion and group", async () => {
    const { user, scoring, workbook } = await openScore();
    scoring.changed.set("Store pick-up|Evidence|Customers", 10);
    act(() => workbook.changed());
    const chart = await screen.findByRole("img", { name: /Disagreement of the raters/ });
    const summary = () =>
      document.getElementById(chart.getAttribute("aria-describedby")!)?.textContent;
    await waitFor(() => expect(summary()).toMatch(/Store pick-up/));
    await user.selectOptions(screen.getByLabelText("Show disagreement"), "By group");
    expect(screen.getByRole("img", { name: "Disagreement of the raters: by group" })).toBeTruthy();
    expect(screen.getByText(/Kendall's W 0\.82/)).toBeTruthy();
  });

  it("sees the ranks of every method, and why one gives none", async () => {
    await openScore();
    const table = screen.getByRole("table", { name: "Rank of each programme by method" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent)
    ).toEqual(["Programme", "WSM", "WPM", "TOPSIS", "PROMETHEE2", "SPOTIS"]);
    expect(screen.getByText(/^VIKOR gives no ranks: .*column 2 is constant/)).toBeTruthy();
    expect(screen.getByText(/^The first place differs: Faster checkout by WSM, WPM;/)).toBeTruthy();
  });
});

it("a fault of reading is said, with a way to try again", async () => {
  const { workbook, user } = openPane();
  workbook.scoring.faults.read = new WorkbookError("The table Criteria is missing.");
  await user.click(await screen.findByRole("tab", { name: "Score" }));
  await screen.findByText("The table Criteria is missing.");
  delete workbook.scoring.faults.read;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByRole("heading", { name: "Ranking" });
});

it("axe finds nothing in the view, as charts, as tables and with the dialog open", async () => {
  const { container, user } = await openScore();
  expect(await violations(container)).toEqual([]);
  for (const button of screen.getAllByRole("button", { name: /Show as table/ })) {
    await user.click(button);
  }
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Compare in pairs …" }));
  await screen.findByRole("dialog");
  expect(await violations(document.body)).toEqual([]);
});
