/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/types";
import { violations } from "./axe";
import { gate, openPane, type Opened } from "./render";

const said = () => screen.getByRole("status", { name: "" }).textContent;
const methods = ({ workbook }: Opened) => workbook.cases.calls.map(([method]) => method);

/** A few programmes are enough here, and a short list is soon searched. */
function openCases(): Opened {
  const opened = openPane({ view: "case" });
  opened.workbook.rows = opened.workbook.rows.slice(0, 4);
  return opened;
}

async function openCase(name: string, opened = openCases()): Promise<Opened> {
  await opened.user.click(await screen.findByRole("button", { name: new RegExp(`^${name}`) }));
  await screen.findByRole("article", { name });
  await screen.findByRole("heading", { name: "What has to be true" });
  return opened;
}

async function openGuide(name: string | null): Promise<Opened> {
  const opened = openCases();
  await opened.user.click(await screen.findByRole("button", { name: "New budget case" }));
  await screen.findByRole("heading", { name: "Programme" });
  if (name !== null) {
    await opened.user.selectOptions(screen.getByLabelText("Programme"), name);
    await screen.findByRole("heading", { name: `Budget case of ${name}` });
  }
  return opened;
}

const next = (opened: Opened) => opened.user.click(screen.getByRole("button", { name: "Next" }));

async function retype(opened: Opened, label: string | RegExp, text: string): Promise<HTMLElement> {
  const field = screen.getByLabelText(label);
  await opened.user.clear(field);
  if (text !== "") await opened.user.type(field, text);
  return field;
}

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
          .textContent!.replace(/[^\d−]/g, "")
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

describe("a planner builds a case in five steps", () => {
  it("writes nothing before the last button, then builds the sheet and reads what has to be true", async () => {
    const opened = await openGuide("Loyalty relaunch");
    const { user, workbook } = opened;
    await next(opened);
    await screen.findByRole("heading", { name: "Who it changes" });
    await retype(opened, "Likely", "300,000");
    await next(opened);
    await screen.findByRole("heading", { name: "Cost and timing" });
    await retype(opened, "Run cost a year", "20000");
    await next(opened);
    await screen.findByRole("heading", { name: "Chance and pilot" });
    await retype(opened, "Chance of success", "80 %");
    await next(opened);
    await screen.findByRole("heading", { name: "Summary" });
    expect(methods(opened)).not.toContain("build");
    expect(screen.getByText(/^It (does not pay|pays): at 10% a year/)).toBeTruthy();
    expect(screen.getByText("Chance of success: 65 % → 80 %")).toBeTruthy();
    expect(
      screen.getByText(/^Programmes: the row of Loyalty relaunch, 3 cells change/)
    ).toBeTruthy();
    const build = await screen.findByRole("button", { name: "Write and build the sheet" });
    await waitFor(() => expect(build.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(build);
    const built = await screen.findAllByText("The sheet Case Loyalty relaunch has been built.");
    // Once to be read, once announced.
    expect(built).toHaveLength(2);
    const [, draft] = workbook.cases.calls.find(([method]) => method === "build")!;
    expect(draft).toMatchObject({
      programme: "Loyalty relaunch",
      benefitLikely: 300_000,
      runCostAYear: 20_000,
      chance: 0.8,
      uplifts: [],
    });
    // The plan's terms were not touched, so they are not written.
    expect(draft).not.toHaveProperty("plan");
    expect(screen.getByRole("article", { name: "Loyalty relaunch" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Go to its sheet" })).toBeTruthy();
  });

  it("changes the terms of every case only when they were changed, and says so", async () => {
    const opened = await openGuide("Loyalty relaunch");
    for (let i = 0; i < 2; i++) await next(opened);
    await retype(opened, "Tax on profit", "30");
    await opened.user.selectOptions(screen.getByLabelText("Money"), "real");
    for (let i = 0; i < 2; i++) await next(opened);
    expect(await screen.findByText(/^For every case: 2 cells change/)).toBeTruthy();
    expect(screen.getByText("Tax on profit: 25 % → 30 %")).toBeTruthy();
    expect(screen.getByText(/in today's money, with prices rising 2% a year/)).toBeTruthy();
  });

  it("hears what is wrong as it is typed, at the control", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await next(opened);
    const field = await retype(opened, "Likely", "a lot");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const messages = field.getAttribute("aria-describedby")!.split(" ");
    expect(messages.map((id) => document.getElementById(id)?.textContent).join()).toMatch(
      /Enter a number/
    );
    await retype(opened, "Likely", "1000");
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    await retype(opened, "Low", "2000");
    expect(screen.getByText("Low is above likely.")).toBeTruthy();
  });

  it("is led to what is missing instead of going on", async () => {
    const opened = await openGuide(null);
    await next(opened);
    expect(screen.getByRole("heading", { name: "Programme" })).toBeTruthy();
    expect(screen.getByText("The programme needs a name.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
    expect(said()).toBe("1 entry needs attention on this step.");
    await opened.user.type(screen.getByLabelText("Name"), "LOYALTY RELAUNCH");
    expect(screen.getByText("There is a programme of this name already.")).toBeTruthy();
    await opened.user.type(screen.getByLabelText("Name"), " 2");
    await next(opened);
    expect(await screen.findByRole("heading", { name: "Who it changes" })).toBeTruthy();
    await next(opened);
    expect(
      screen.getByText("Add a segment, or give the benefit as an amount a year.")
    ).toBeTruthy();
  });

  it("says who changes and by how much, within what retention allows", async () => {
    const opened = await openGuide(null);
    const { user } = opened;
    await user.type(screen.getByLabelText("Name"), "Win back");
    await next(opened);
    await user.click(await screen.findByRole("button", { name: "Add a segment" }));
    const row = within(screen.getByRole("group", { name: "Segment 1" }));
    await user.selectOptions(row.getByLabelText(/^Segment/), "Premium");
    expect(row.getByText(/^Now 8,000 customers, margin 300 EUR a year, 90% stay\.$/)).toBeTruthy();
    await user.type(row.getByLabelText("Retention uplift"), "12");
    expect(row.getByText(/^Retention is 90 % now/)).toBeTruthy();
    await user.clear(row.getByLabelText("Retention uplift"));
    await user.type(row.getByLabelText("Retention uplift"), "2");
    expect(row.queryByText(/^Retention is 90 % now/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Add a segment" }));
    const second = within(screen.getByRole("group", { name: "Segment 2" }));
    await user.selectOptions(second.getByLabelText(/^Segment/), "Premium");
    expect(second.getByText("Premium stands there already.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take out segment 2" }));
    await next(opened);
    expect(await screen.findByRole("heading", { name: "Cost and timing" })).toBeTruthy();
  });

  it("weighs a pilot and takes the chance from own history", async () => {
    const opened = await openGuide("Loyalty relaunch");
    for (let i = 0; i < 3; i++) await next(opened);
    const { user } = opened;
    await user.type(await screen.findByLabelText("Pilots tried"), "5");
    await user.type(screen.getByLabelText("Of them scaled"), "6");
    expect(screen.getByText(/no more scaled than tried/)).toBeTruthy();
    await user.clear(screen.getByLabelText("Of them scaled"));
    await user.type(screen.getByLabelText("Of them scaled"), "3");
    // (1 + 3) / (2 + 5) is 57 %.
    expect(screen.getByText(/^Chance 57%; with so few cases/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use this chance" }));
    expect(screen.getByLabelText<HTMLInputElement>("Chance of success").value).toBe("57");
    expect(screen.getByDisplayValue("Own history: 3 of 5 pilots scaled")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Weigh a pilot first" }));
    await user.type(screen.getByLabelText("Cost of the pilot"), "1000");
    expect(await screen.findByText(/^(A pilot (first )?is|Neither a pilot)/)).toBeTruthy();
    await retype(opened, "Says yes if it does not", "90");
    expect(screen.getByText(/tells nothing\.$/)).toBeTruthy();
  });

  it("loses nothing by going back or looking at another tab", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await next(opened);
    await retype(opened, "Likely", "not yet");
    await opened.user.click(screen.getByRole("tab", { name: "Portfolio" }));
    await opened.user.click(screen.getByRole("tab", { name: "Cases" }));
    expect(screen.getByLabelText<HTMLInputElement>("Likely").value).toBe("not yet");
    await opened.user.click(screen.getByRole("button", { name: "Back" }));
    await retype(opened, "Sponsor", "A. Lind");
    await opened.user.click(screen.getByRole("button", { name: "All cases" }));
    await opened.user.click(
      await screen.findByRole("button", { name: "Go on with Loyalty relaunch" })
    );
    expect(screen.getByLabelText<HTMLInputElement>("Sponsor").value).toBe("A. Lind");
    await opened.user.click(screen.getByRole("button", { name: "Step 2 of 5: Who it changes" }));
    expect(screen.getByLabelText<HTMLInputElement>("Likely").value).toBe("not yet");
  });

  it("keeps a draft even when the view is taken off the page by a fault of the tables", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await retype(opened, "Sponsor", "A. Lind");
    act(() => {
      opened.workbook.kind = "incomplete";
      opened.workbook.changed();
    });
    await waitFor(() => expect(screen.queryByLabelText("Sponsor")).toBeNull());
    act(() => {
      opened.workbook.kind = "ready";
      opened.workbook.changed();
    });
    const field = await screen.findByLabelText<HTMLInputElement>("Sponsor");
    expect(field.value).toBe("A. Lind");
  });

  it("follows the sheet in what was not typed here", async () => {
    const opened = await openGuide("Loyalty relaunch");
    await retype(opened, "Sponsor", "A. Lind");
    const { draft } = await opened.workbook.cases.draft("Loyalty relaunch");
    opened.workbook.cases.drafts.set("Loyalty relaunch", { ...draft, benefitLikely: 4321 });
    act(() => opened.workbook.changed());
    await next(opened);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>("Likely").value).toBe("4,321")
    );
    await opened.user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByLabelText<HTMLInputElement>("Sponsor").value).toBe("A. Lind");
  });

  it("is told what the tables refuse, with a way to the step", async () => {
    const opened = await openGuide("Loyalty relaunch");
    jest
      .spyOn(opened.workbook.cases, "problems")
      .mockResolvedValue([{ field: "start", message: "The start lies after the plan." }]);
    for (let i = 0; i < 4; i++) await next(opened);
    const item = (await screen.findByText(/The start lies after the plan\./)).closest("li")!;
    expect(item.textContent).toBe("Step 3 Start: The start lies after the plan.");
    const build = screen.getByRole("button", { name: "Write and build the sheet" });
    await opened.user.click(build);
    expect(methods(opened)).not.toContain("build");
    await opened.user.click(within(item).getByRole("button", { name: "Step 3" }));
    expect(screen.getByRole("heading", { name: "Cost and timing" })).toBeTruthy();
  });

  it("can cancel while it is written, and keeps the draft when the sheet refuses", async () => {
    const opened = await openGuide("Loyalty relaunch");
    const { user, workbook } = opened;
    for (let i = 0; i < 4; i++) await next(opened);
    const { opened: waiting, open } = gate();
    workbook.cases.waits.build = waiting;
    const build = await screen.findByRole("button", { name: "Write and build the sheet" });
    await waitFor(() => expect(build.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(build);
    expect(await screen.findByText("Step 1 of 3: Tables")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await act(async () => open());
    expect(await screen.findAllByText("Cancelled. Nothing was changed.")).toHaveLength(2);
    workbook.cases.faults.build = new WorkbookError("The sheet Programmes is protected.");
    await user.click(screen.getByRole("button", { name: "Write and build the sheet" }));
    expect(await screen.findAllByText("The sheet Programmes is protected.")).toHaveLength(2);
    expect(screen.getByRole("heading", { name: "Summary" })).toBeTruthy();
  });

  it("finds no accessibility fault in any step", async () => {
    const opened = await openGuide("Loyalty relaunch");
    for (let step = 0; step < 5; step++) {
      expect(await violations(opened.container)).toEqual([]);
      if (step === 1) {
        await opened.user.click(screen.getByRole("button", { name: "Add an overlap" }));
        expect(await violations(opened.container)).toEqual([]);
        await opened.user.click(screen.getByRole("button", { name: "Take out overlap 1" }));
      }
      if (step < 4) await next(opened);
    }
  });
});

describe("an analyst asks what if, in any cells", () => {
  const cell = (address: string, value: number | string, formula = false) => ({
    place: { sheet: "Programmes", address },
    value,
    formula,
  });

  async function prepared(): Promise<Opened> {
    const opened = await openCase("Loyalty relaunch");
    const { user, workbook } = opened;
    workbook.cases.selection = [cell("AB4", 125_000, true)];
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    await screen.findByText("Programmes!AB4");
    workbook.cases.selection = [cell("J4", 200_000), cell("K4", "text"), cell("L4", 0)];
    await user.click(screen.getByRole("button", { name: "Add the selected cells" }));
    await screen.findByLabelText("Low value of Programmes!J4");
    return opened;
  }

  it("reads beforehand that originals are kept and put back", async () => {
    await openCase("Loyalty relaunch");
    expect(
      screen.getByText(/^Every original, formulas included, is kept in a journal in this workbook/)
    ).toBeTruthy();
  });

  it("chooses cells in the sheet, runs it and reads the widest bar first", async () => {
    const { user, workbook } = await prepared();
    expect(screen.getByLabelText<HTMLInputElement>("Low value of Programmes!J4").value).toBe(
      "180,000"
    );
    expect(screen.queryByLabelText("Low value of Programmes!K4")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(await screen.findByRole("img", { name: "What moves Programmes!AB4" })).toBeTruthy();
    expect(screen.getAllByText("Done. Every cell is as it was.").length).toBeGreaterThan(0);
    const asked = workbook.cases.calls.filter(([method]) => method === "whatIf");
    expect(asked[0]![2]).toEqual({
      place: { sheet: "Programmes", address: "J4" },
      label: "Programmes!J4",
      low: 180_000,
      high: 220_000,
    });
  });

  it("cancels, and is told that every cell is as it was", async () => {
    const { user, workbook } = await prepared();
    const { opened, open } = gate();
    workbook.cases.waits.whatIf = opened;
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(await screen.findByText("Step 1 of 2: Programmes!J4")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await act(async () => open());
    expect(
      (await screen.findAllByText("Cancelled. Every cell is as it was.")).length
    ).toBeGreaterThan(0);
  });

  it("is refused in words while a second author is present", async () => {
    const { user, workbook } = await prepared();
    workbook.cases.faults.whatIf = new WorkbookError(
      "Somebody else is editing this workbook. Nothing was changed."
    );
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(
      (await screen.findAllByText("Somebody else is editing this workbook. Nothing was changed."))
        .length
    ).toBeGreaterThan(0);
  });

  it("is told what is still needed, and what cannot be used", async () => {
    const opened = await openCase("Loyalty relaunch");
    const { user, workbook } = opened;
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(screen.getByText(/^Choose an output cell first/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    expect(await screen.findByText("Nothing usable is selected in the sheet.")).toBeTruthy();
    workbook.cases.selection = [cell("A1", "Name")];
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    expect(await screen.findByText("Programmes!A1 holds no number.")).toBeTruthy();
    workbook.cases.selection = [cell("AB4", 5)];
    await user.click(screen.getByRole("button", { name: "Take the selected cell" }));
    await user.click(screen.getByRole("button", { name: "Take the inputs of this case" }));
    const low = await screen.findByLabelText("Low value of Investment likely");
    await user.clear(low);
    await user.type(low, "x");
    await user.click(screen.getByRole("button", { name: "Run the what-if" }));
    expect(screen.getByText("Every input needs a low and a high number.")).toBeTruthy();
    expect(methods(opened)).not.toContain("whatIf");
  });

  it("reads at the next start what an interrupted one has left", async () => {
    const opened = openPane();
    opened.workbook.cases.unfinished = {
      began: 0,
      cells: [{ sheet: "Programmes", address: "J4" }],
      running: false,
    };
    await opened.user.click(await screen.findByRole("tab", { name: "Cases" }));
    expect(await screen.findByText(/A what-if was cut short\. 1 cell put back\./)).toBeTruthy();
  });
});
