/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/types";
import { violations } from "./axe";
import { gate, listed, openPane, row } from "./render";

const grid = () => screen.findByRole("grid", { name: "Programmes" });

describe("a chief customer officer reviews the portfolio", () => {
  it("sees every programme by rank, what those not stopped add up to and both rates", async () => {
    const { workbook } = openPane();
    await grid();
    const ranked = workbook
      .programmes()
      .sort((a, b) => (a.rank.value ?? Infinity) - (b.rank.value ?? Infinity))
      .map((programme) => programme.key);
    expect(listed()).toEqual(ranked);
    const totals = screen.getByRole("region", { name: "Totals of the portfolio" });
    const going = workbook.rows.filter((each) => each.stage !== "Stopped");
    const sum = going.reduce((all, each) => all + each.investment, 0);
    const stopped = workbook.rows.length - going.length;
    expect(stopped).toBeGreaterThan(0);
    expect(totals.textContent).toMatch(new RegExp(`Without ${stopped} stopped programme`));
    expect(totals.textContent).toContain(`EUR\u00a0${sum.toLocaleString("en")}`);
    expect(totals.textContent).toContain("10% a year · 2.41% a quarter");
  });

  it("reads a row as horizon, stage, score, investment and NPV in full", async () => {
    openPane();
    await grid();
    const cells = within(row("Loyalty relaunch"));
    expect(cells.getByText("Horizon 2, next")).toBeTruthy();
    expect(cells.getByText("Pilot · Marketing")).toBeTruthy();
    expect(cells.getByText("0.67")).toBeTruthy();
    expect(cells.getByTitle(/^EUR\s173,000$/).textContent).toContain("173\u202fk");
  });

  it("is told in words why a score is missing", async () => {
    openPane();
    await grid();
    expect(within(row("Community and reviews")).getByTitle(/row 18 has a blank/)).toBeTruthy();
  });

  it("sorts by a column heading, and the other way round on the second press", async () => {
    const { user, workbook } = openPane();
    const table = await grid();
    const byInvestment = workbook.rows.map((each) => each.investment).sort((a, b) => b - a);
    const head = within(table).getByRole("columnheader", { name: /Invest/ });
    await user.click(within(head).getByRole("button"));
    expect(head.getAttribute("aria-sort")).toBe("descending");
    expect(investments(workbook.rows)).toEqual(byInvestment);
    await user.click(within(head).getByRole("button"));
    expect(head.getAttribute("aria-sort")).toBe("ascending");
    expect(investments(workbook.rows)).toEqual([...byInvestment].reverse());
  });

  it("sorts by stage in the order of a programme's life", async () => {
    const { user, workbook } = openPane();
    await grid();
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Stage");
    const stages = listed().map((name) => workbook.rows.find((each) => each.name === name)!.stage);
    expect([...new Set(stages)]).toEqual(["Idea", "Pilot", "Scale", "Run", "Stopped"]);
  });

  it("keeps what has no value last in either direction", async () => {
    const { user } = openPane();
    await grid();
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Score");
    expect(listed().at(-1)).toBe("Community and reviews");
    await user.click(screen.getByRole("button", { name: "Descending" }));
    expect(listed().at(-1)).toBe("Community and reviews");
  });

  it("filters by function and horizon, sees how many are left, and clears the filters", async () => {
    const { user, workbook } = openPane();
    await grid();
    await user.selectOptions(screen.getByRole("combobox", { name: "Function" }), "Service");
    const service = workbook.rows.filter((each) => each.fn === "Service");
    expect(listed().sort()).toEqual(service.map((each) => each.name).sort());
    expect(screen.getAllByText(`${service.length} of 24 programmes`).length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole("combobox", { name: "Horizon" }), "2");
    expect(screen.getByText("No programme matches.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(listed()).toHaveLength(24);
  });

  it("finds programmes that have no horizon", async () => {
    const { user } = openPane();
    await grid();
    await user.selectOptions(screen.getByRole("combobox", { name: "Horizon" }), "No horizon");
    expect(listed()).toEqual(["Community and reviews"]);
  });

  it("searches by several words over name, type and sponsor", async () => {
    const { user } = openPane();
    await grid();
    await user.type(screen.getByRole("searchbox"), "loyalty MARKET");
    expect(listed().sort()).toEqual(["Loyalty relaunch", "Referral programme"]);
  });

  it("moves through the list by arrow keys and opens with Enter", async () => {
    const { user, workbook } = openPane();
    await grid();
    const names = listed();
    const first = row(names[0]!);
    expect(first.tabIndex).toBe(0);
    act(() => first.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toBe(row(names[1]!));
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(row(names[23]!));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(row(names[23]!));
    await user.keyboard("{Home}{Enter}");
    expect(await screen.findByRole("heading", { level: 2, name: names[0] })).toBeTruthy();
    expect(workbook.calls).toContainEqual(["select", names[0]]);
  });

  it("comes back to the row that was left", async () => {
    const { user } = openPane();
    await grid();
    await user.click(row("Referral programme"));
    const back = await screen.findByRole("button", { name: "All programmes" });
    expect(document.activeElement).toBe(back);
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(row("Referral programme"));
  });

  it("steps to the next programme of the list as it is sorted", async () => {
    const { user } = openPane();
    await grid();
    const names = listed();
    await user.click(row(names[0]!));
    await user.click(await screen.findByRole("button", { name: "Next programme" }));
    expect(await screen.findByRole("heading", { level: 2, name: names[1] })).toBeTruthy();
  });

  it("is told when the sheet's row cannot be selected", async () => {
    const { user, workbook } = openPane();
    await grid();
    workbook.faults.select = new WorkbookError("A cell is being edited. Finish with Enter.");
    await user.click(row("Referral programme"));
    expect(await screen.findAllByText(/A cell is being edited/)).not.toHaveLength(0);
  });

  it("shows figures in the language of the workbook", async () => {
    openPane({ locale: "de-DE" });
    await grid();
    expect(within(row("Loyalty relaunch")).getByText("0,67")).toBeTruthy();
  });

  it("finds no accessibility fault", async () => {
    const { container } = openPane();
    await grid();
    expect(await violations(container)).toEqual([]);
  });
});

describe("the sheet and the pane are two views of the same cells", () => {
  it("shows a change in a cell, and keeps filter and focus", async () => {
    const { user, workbook } = openPane();
    await grid();
    const search = screen.getByRole("searchbox");
    await user.type(search, "loyalty relaunch");
    workbook.rows.find((each) => each.name === "Loyalty relaunch")!.score = 0.99;
    act(() => workbook.changed());
    expect(await within(row("Loyalty relaunch")).findByText("0.99")).toBeTruthy();
    expect(listed()).toEqual(["Loyalty relaunch"]);
    expect(document.activeElement).toBe(search);
  });

  it("keeps the former figures on view while it reads again", async () => {
    const { workbook } = openPane();
    await grid();
    const reading = gate();
    workbook.waits.state = reading.opened;
    act(() => workbook.changed());
    expect(listed()).toHaveLength(24);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await act(async () => reading.open());
  });

  it("drops an answer that a later one has overtaken", async () => {
    const { workbook } = openPane();
    await grid();
    const slow = gate();
    const target = workbook.rows.find((each) => each.name === "Loyalty relaunch")!;
    const state = workbook.state.bind(workbook);
    target.score = 0.11;
    const old = await state();
    jest
      .spyOn(workbook, "state")
      .mockImplementationOnce(async () => {
        await slow.opened;
        return old;
      })
      .mockImplementation(state);
    act(() => workbook.changed());
    target.score = 0.99;
    act(() => workbook.changed());
    expect(await within(row("Loyalty relaunch")).findByText("0.99")).toBeTruthy();
    await act(async () => slow.open());
    expect(within(row("Loyalty relaunch")).queryByText("0.11")).toBeNull();
  });

  it("highlights the row selected in the sheet and leaves the focus where it is", async () => {
    const { user, workbook } = openPane();
    await grid();
    const search = screen.getByRole("searchbox");
    await user.click(search);
    act(() => workbook.selectInSheet("Partner benefits"));
    expect(row("Partner benefits").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(search);
    expect(workbook.calls.filter(([method]) => method === "select")).toEqual([]);
  });

  it("reads again for a selection only where something changed with it", async () => {
    const { workbook } = openPane();
    await grid();
    const reads = () => workbook.calls.filter(([method]) => method === "state").length;
    await act(async () => workbook.selectInSheet("Partner benefits"));
    expect(reads()).toBe(1);
    await act(async () => workbook.selectInSheet("Referral programme", true));
    expect(reads()).toBe(2);
  });

  it("follows the sheet's selection in an open programme", async () => {
    const { user, workbook } = openPane();
    await grid();
    await user.click(row("Referral programme"));
    await screen.findByRole("heading", { level: 2, name: "Referral programme" });
    act(() => workbook.selectInSheet("Partner benefits"));
    expect(await screen.findByRole("heading", { level: 2, name: "Partner benefits" })).toBeTruthy();
  });

  it("says so when the open programme has left the table", async () => {
    const { user, workbook } = openPane();
    await grid();
    await user.click(row("Referral programme"));
    await screen.findByRole("heading", { name: "Assumptions" });
    workbook.rows = workbook.rows.filter((each) => each.name !== "Referral programme");
    act(() => workbook.changed());
    expect(
      await screen.findByText("Referral programme is not in the table Programmes.")
    ).toBeTruthy();
  });

  it("tells a fault of reading in a sentence, keeps the figures, and tries again", async () => {
    const { user, workbook } = openPane();
    await grid();
    workbook.faults.state = new WorkbookError("Excel is busy. Nothing was read.");
    act(() => workbook.changed());
    expect(await screen.findByText("Excel is busy. Nothing was read.")).toBeTruthy();
    expect(listed()).toHaveLength(24);
    delete workbook.faults.state;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByText("Excel is busy. Nothing was read.")).toBeNull());
  });

  it("listens once and stops listening when the pane is taken away", async () => {
    const { workbook, unmount } = openPane();
    await grid();
    expect(workbook.subscribers).toBe(1);
    unmount();
    expect(workbook.subscribers).toBe(0);
  });

  it("says where the programmes come from when it is the user's own table", async () => {
    openPane({ mapped: true });
    await grid();
    expect(screen.getByText("From your own table Initiatives")).toBeTruthy();
  });
});

function investments(rows: { name: string; investment: number }[]): number[] {
  return listed().map((name) => rows.find((each) => each.name === name)!.investment);
}
