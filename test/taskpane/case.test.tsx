/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { violations } from "./axe";
import { methods, openCase, openCases } from "./openCases";
import { openPane } from "./render";

describe("a finance reader looks at the cases", () => {
  it("finds every programme, the scenario in force and the consolidated case", async () => {
    const { workbook, user } = openPane({ view: "case" });
    const list = await screen.findByRole("list", { name: "Programmes" });
    expect(within(list).getAllByRole("button")).toHaveLength(workbook.rows.length);
    expect(screen.getByText("Scenario in force: base")).toBeTruthy();
    await user.type(screen.getByRole("searchbox"), "loyal");
    expect(within(list).getAllByRole("button")).toHaveLength(1);
    await user.clear(screen.getByRole("searchbox"));
    await user.click(screen.getByRole("button", { name: /^All programmes together/ }));
    expect(await screen.findByText(/^Together the programmes (do not )?pay/)).toBeTruthy();
    expect(screen.getByText(/^23 programmes · Scenario in force: base$/)).toBeTruthy();
  });

  it("reads what has to be true, the figures, the way to net, scenarios and terms", async () => {
    await openCase("Loyalty relaunch");
    expect(
      screen.getByText(/^It (does not pay|pays): at 10% a year the benefits are worth/)
    ).toBeTruthy();
    expect(
      screen.getByText(/in the money of each year, with prices rising 2% a year/)
    ).toBeTruthy();
    expect(screen.getByRole("img", { name: "Cash flow of Loyalty relaunch" })).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "Chance that it fails" })).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: "Low" })).toBeTruthy();
    expect(screen.getByRole("img", { name: "NPV of Loyalty relaunch by scenario" })).toBeTruthy();
    expect(
      await screen.findByRole("img", { name: "What moves the NPV of Loyalty relaunch" })
    ).toBeTruthy();
    expect(screen.getByText("Hurdle rate")).toBeTruthy();
    expect(screen.getByText("NPV as Excel's own")).toBeTruthy();
  });

  it("sees parts that add up to the net flow, to the cent", async () => {
    const { workbook } = await openCase("Loyalty relaunch");
    const { columns } = await workbook.cases.read("Loyalty relaunch");
    for (const column of columns.value!) {
      const off = column.cannibalisation + column.overlap + column.chance;
      expect(column.benefitBefore - off).toBeCloseTo(column.benefit, 2);
      expect(column.benefit - column.cost - column.tax).toBeCloseTo(column.net, 2);
    }
    const table = screen.getByRole("rowheader", { name: "Benefit in full" }).closest("table")!;
    const amounts = [...table.querySelectorAll("tr")].map((row) => ({
      label: row.querySelector("th")!.textContent,
      amount: Number(
        row
          .querySelector("td")!
          .textContent.replace(/[^\d−]/g, "")
          .replace("−", "-")
      ),
    }));
    const amount = (label: string) => amounts.find((row) => row.label === label)?.amount ?? 0;
    const steps = ["Benefit counted", "Investment", "Run cost", "Tax"].map(amount);
    // Each is rounded to the unit of money.
    expect(Math.abs(steps.reduce((a, b) => a + b) - amount("Net"))).toBeLessThanOrEqual(2);
  });

  it("shows every figure of the case table on request", async () => {
    const { user } = await openCase("Loyalty relaunch");
    await user.click(screen.getByRole("button", { name: "All figures of the case" }));
    const table = screen.getByRole("table", { name: "Key figures" });
    expect(within(table).getByRole("rowheader", { name: "IRR a year" })).toBeTruthy();
  });

  it("follows the sheet when it changes", async () => {
    const { workbook } = await openCase("Loyalty relaunch");
    const before = screen.getByText(/^It (does not pay|pays): at/).textContent;
    act(() => {
      workbook.rows.find((row) => row.name === "Loyalty relaunch")!.benefit *= 3;
      workbook.changed();
    });
    await waitFor(() =>
      expect(screen.getByText(/^It (does not pay|pays): at/).textContent).not.toBe(before)
    );
  });

  it("is told when the programme is gone, and why a case has no figures", async () => {
    const { workbook } = await openCase("Loyalty relaunch");
    const found = await workbook.cases.read("Loyalty relaunch");
    jest.spyOn(workbook.cases, "read").mockResolvedValue({
      ...found,
      columns: { value: null, problem: "Needs Chance" },
      figures: [],
    });
    act(() => workbook.changed());
    expect(
      await screen.findByText("Whether it pays cannot be said yet: Needs Chance.")
    ).toBeTruthy();
    act(() => {
      workbook.rows = workbook.rows.filter((row) => row.name !== "Loyalty relaunch");
      workbook.changed();
    });
    expect(await screen.findByText(/^Loyalty relaunch is no longer in the table/)).toBeTruthy();
  });

  it("goes to the sheet, and removes it only after being asked", async () => {
    const opened = openCases();
    opened.workbook.cases.sheets.set("Loyalty relaunch", { sheet: "Case Loyalty", address: "A1" });
    await openCase("Loyalty relaunch", opened);
    const { user, workbook } = opened;
    await user.click(screen.getByRole("button", { name: "Go to its sheet" }));
    expect(workbook.calls).toContainEqual(["goTo", { sheet: "Case Loyalty", address: "A1" }]);
    await user.click(screen.getByRole("button", { name: "Remove its sheet" }));
    await user.keyboard("{Escape}");
    expect(methods(opened)).not.toContain("removeSheet");
    await user.click(screen.getByRole("button", { name: "Remove its sheet" }));
    await user.click(screen.getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(methods(opened)).toContain("removeSheet"));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Go to its sheet" })).toBeNull()
    );
  });

  it("is told what the planning tables are needed for when the table is a user's own", async () => {
    openPane({ view: "case", mapped: true });
    expect(await screen.findByText(/^Budget cases need the planning tables/)).toBeTruthy();
  });

  it("finds no accessibility fault in list, case, consolidated case and tables", async () => {
    const opened = openCases();
    await screen.findByRole("list", { name: "Programmes" });
    expect(await violations(opened.container)).toEqual([]);
    await openCase("Loyalty relaunch", opened);
    await screen.findByRole("img", { name: "What moves the NPV of Loyalty relaunch" });
    expect(await violations(opened.container)).toEqual([]);
    for (const button of screen.getAllByRole("button", { name: /Show as table/ })) {
      await opened.user.click(button);
    }
    expect(await violations(opened.container)).toEqual([]);
  });
});
