/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { guessMapping } from "../../src/taskpane/views/setup/guessMapping";
import { WorkbookError, type Finding } from "../../src/workbook/types";
import { violations } from "./axe";
import { gate, listed, openPane } from "./render";

const findings: Finding[] = [
  {
    severity: "error",
    message: "Programmes: the column Investment likely is missing.",
    place: { sheet: "Programmes", address: "A1:AD1" },
  },
  { severity: "warning", message: "Ratings: 3 programmes have no rating for Risk." },
];
const status = () => screen.getByRole("status").textContent;
const button = (name: string | RegExp) => screen.findByRole("button", { name });
/** Without a layout the focus guard of the dialog takes everything for hidden; the browser tests see it as it is. */
const confirmation = () => screen.findByRole("alertdialog", { hidden: true });

describe("somebody opens the pane on an empty workbook", () => {
  it("is told the value, offered the sample first, and gets the portfolio", async () => {
    const { user } = openPane({ state: "empty" });
    expect(
      await screen.findByRole("heading", { name: "Plan customer programmes in this workbook" })
    ).toBeTruthy();
    await user.click(await button("Insert sample workbook"));
    expect(await screen.findByRole("grid", { name: "Programmes" })).toBeTruthy();
    expect(listed()).toHaveLength(24);
    expect(status()).toBe("Done: 5 sheets inserted.");
  });

  it("can set up an empty workbook instead", async () => {
    const { user } = openPane({ state: "empty" });
    await user.click(await button("Set up an empty workbook"));
    expect(
      await screen.findByText("The table has no programmes yet. Add a row in the sheet.")
    ).toBeTruthy();
  });

  it("is led to the mapping when there is a table already", async () => {
    const { user } = openPane({ state: "empty" });
    await user.click(await button("Use a table that I already have"));
    const heading = await screen.findByRole("heading", { name: "Use your own table" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole("tab", { name: "Set up" }).getAttribute("aria-selected")).toBe("true");
  });

  it("sees how far the insert is and can cancel it", async () => {
    const { user, workbook } = openPane({ state: "empty" });
    const step = gate();
    workbook.waits.insertSample = step.opened;
    await user.click(await button("Insert sample workbook"));
    expect(screen.getByRole("progressbar", { name: "Inserting the sample workbook" })).toBeTruthy();
    expect(screen.getByText("Step 1 of 5: Assumptions")).toBeTruthy();
    await user.click(await button("Cancel"));
    expect((await button("Cancelling")).getAttribute("aria-disabled")).toBe("true");
    await act(async () => step.open());
    expect(
      await screen.findByText("Cancelled. Nothing was added.", {
        selector: "[class*=MessageBar] *",
      })
    ).toBeTruthy();
    expect(screen.queryByRole("grid")).toBeNull();
    expect(await button("Insert sample workbook")).toBeTruthy();
  });

  it("keeps the progress on view when the tab is changed", async () => {
    const { user, workbook } = openPane({ state: "empty" });
    const step = gate();
    workbook.waits.insertSample = step.opened;
    await user.click(await button("Insert sample workbook"));
    await user.click(screen.getByRole("tab", { name: "Set up" }));
    const setup = screen.getByRole("tabpanel", { name: "Set up" });
    expect(await within(setup).findByText("Step 1 of 5: Assumptions")).toBeTruthy();
    await act(async () => step.open());
  });

  it("reads in a sentence why an insert was refused", async () => {
    const { user, workbook } = openPane({ state: "empty" });
    workbook.faults.insertSample = new WorkbookError("The workbook's structure is protected.");
    await user.click(await button("Insert sample workbook"));
    expect(await screen.findAllByText("The workbook's structure is protected.")).not.toHaveLength(
      0
    );
    expect(screen.queryByRole("grid")).toBeNull();
  });

  it("finds no accessibility fault", async () => {
    const { container } = openPane({ state: "empty" });
    await button("Insert sample workbook");
    expect(await violations(container)).toEqual([]);
  });
});

describe("somebody presses Insert sample in the ribbon", () => {
  it("sees the progress and the outcome in the pane", async () => {
    const { run, workbook } = openPane({ state: "empty", view: "setup" });
    const step = gate();
    workbook.waits.insertSample = step.opened;
    let inserted: Promise<unknown> = Promise.resolve();
    act(() => {
      inserted = run.insertSample();
    });
    expect(await screen.findByText("Step 1 of 5: Assumptions")).toBeTruthy();
    await expect(run.setUpEmpty()).rejects.toThrow("still running");
    step.open();
    await act(() => inserted);
    expect(status()).toBe("Done: 5 sheets inserted.");
  });
});

describe("somebody opens a workbook whose tables are damaged", () => {
  it("reads what is wrong and goes to the place", async () => {
    const { user, workbook, container } = openPane({ state: "incomplete", findings });
    expect(
      await screen.findByText("Programmes: the column Investment likely is missing.")
    ).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.click(await button("Go to Programmes A1:AD1"));
    expect(workbook.calls).toContainEqual(["goTo", { sheet: "Programmes", address: "A1:AD1" }]);
  });

  it("sees the portfolio as soon as the tables are right again", async () => {
    const { workbook } = openPane({ state: "incomplete", findings });
    await screen.findByText("The planning tables need attention");
    workbook.kind = "ready";
    act(() => workbook.changed());
    expect(await screen.findByRole("grid")).toBeTruthy();
  });

  it("is told when the place cannot be shown", async () => {
    const { user, workbook } = openPane({ state: "incomplete", findings });
    workbook.faults.goTo = new WorkbookError("The sheet Programmes is hidden.");
    await user.click(await button("Go to Programmes A1:AD1"));
    expect(await screen.findByText("The sheet Programmes is hidden.")).toBeTruthy();
  });
});

describe("an analyst checks the tables", () => {
  it("is told that nothing was found", async () => {
    openPane({ view: "setup" });
    expect(
      await screen.findByText("Nothing found. Every table and column is in place.")
    ).toBeTruthy();
  });

  it("checks again and hears what was found", async () => {
    const { user, workbook } = openPane({ view: "setup" });
    await screen.findByText(/Nothing found/);
    workbook.findings = findings;
    await user.click(await button("Check again"));
    await waitFor(() => expect(status()).toBe("2 findings"));
    expect(screen.getByText("Ratings: 3 programmes have no rating for Risk.")).toBeTruthy();
    expect(screen.getAllByText(/^(Error|Warning):/)).toHaveLength(2);
  });

  it("hears the outcome of a second check that finds the same", async () => {
    const { user } = openPane({ view: "setup" });
    await screen.findByText(/Nothing found/);
    await user.click(await button("Check again"));
    await waitFor(() => expect(status()).toMatch(/Nothing found/));
  });
});

describe("an analyst removes what was inserted", () => {
  it("is asked first, and can keep it", async () => {
    const { user, workbook } = openPane({ view: "setup" });
    workbook.insertion = { sheets: ["Assumptions", "Programmes"] };
    act(() => workbook.changed());
    await user.click(await button("Remove what was inserted"));
    const dialog = await confirmation();
    expect(within(dialog).getByText("Assumptions, Programmes")).toBeTruthy();
    await user.click(within(dialog).getByText("Keep"));
    await waitFor(() => expect(screen.queryByRole("alertdialog", { hidden: true })).toBeNull());
    expect(workbook.calls.map(([method]) => method)).not.toContain("removeInserted");
  });

  it("removes it and says so", async () => {
    const { user, workbook } = openPane({ view: "setup" });
    workbook.insertion = { sheets: ["Assumptions", "Programmes"] };
    act(() => workbook.changed());
    await user.click(await button("Remove what was inserted"));
    const dialog = await confirmation();
    expect(await violations(dialog)).toEqual([]);
    await user.click(within(dialog).getByText("Remove"));
    await waitFor(() => expect(status()).toBe("What was inserted has been removed."));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Remove what was inserted" })).toBeNull()
    );
  });

  it("is offered nothing where nothing was inserted", async () => {
    openPane({ view: "setup" });
    await button("Insert sample workbook");
    expect(screen.queryByRole("button", { name: "Remove what was inserted" })).toBeNull();
  });
});

describe("an analyst uses a table of their own", () => {
  const select = (name: string) => screen.findByRole<HTMLSelectElement>("combobox", { name });

  it("gets sensible guesses, corrects one and saves", async () => {
    const { user, workbook } = openPane({ view: "setup" });
    await user.selectOptions(await select("Table"), "Initiatives");
    expect((await select("Programme")).value).toBe("Name");
    expect((await select("Investment")).value).toBe("Capex");
    expect((await select("Benefit")).value).toBe("Yearly benefit");
    expect((await select("Function")).value).toBe("Department");
    await user.selectOptions(await select("Duration"), "None");
    await user.click(await button("Use this table"));
    await waitFor(() => expect(status()).toBe("The portfolio now comes from Initiatives."));
    expect(workbook.map).toEqual({
      table: "Initiatives",
      columns: {
        programme: "Name",
        investment: "Capex",
        benefit: "Yearly benefit",
        start: "Start date",
        function: "Department",
        stage: "Status",
      },
    });
  });

  it("is told beside the control what is missing and what is chosen twice", async () => {
    const { user, workbook } = openPane({ view: "setup" });
    await user.selectOptions(await select("Table"), "Initiatives");
    await user.selectOptions(await select("Programme"), "None");
    await user.selectOptions(await select("Benefit"), "Capex");
    await user.click(await button("Use this table"));
    expect(screen.getByText("Choose a column for the programme's name.")).toBeTruthy();
    expect(screen.getByText("Capex is chosen twice.")).toBeTruthy();
    expect(workbook.map).toBeNull();
  });

  it("sees a saved column that is gone, and can stop using the table", async () => {
    const { user, workbook } = openPane({ view: "setup" });
    await select("Table");
    workbook.map = { table: "Initiatives", columns: { programme: "Name", npv: "Value" } };
    act(() => workbook.changed());
    expect(await screen.findByText("The column Value is no longer in the table.")).toBeTruthy();
    await user.click(await button("Stop using it"));
    await waitFor(() => expect(workbook.map).toBeNull());
    expect(status()).toBe("The portfolio comes from the planning tables again.");
  });

  it("keeps what is being chosen when the workbook changes meanwhile", async () => {
    const { user, workbook } = openPane({ view: "setup" });
    await user.selectOptions(await select("Table"), "Initiatives");
    await user.selectOptions(await select("NPV"), "Months");
    await act(async () => workbook.changed());
    expect((await select("NPV")).value).toBe("Months");
  });

  it("is told how to make a table where there is none", async () => {
    const pane = openPane();
    await screen.findByRole("grid");
    jest.spyOn(pane.workbook, "tables").mockResolvedValue([]);
    await pane.user.click(screen.getByRole("tab", { name: "Set up" }));
    expect(await screen.findByText(/This workbook has no Excel table yet/)).toBeTruthy();
  });

  it("finds no accessibility fault", async () => {
    const { container, user } = openPane({ view: "setup", findings });
    await user.selectOptions(await select("Table"), "Initiatives");
    expect(await violations(container)).toEqual([]);
  });
});

describe("the guess at a table's columns", () => {
  const guess = (...columns: string[]) => guessMapping({ name: "T", sheet: "S", columns }).columns;

  it("prefers the exact name and gives no column away twice", () => {
    expect(guess("Project name", "Project", "Cost", "Investment", "NPV (kEUR)")).toEqual({
      programme: "Project",
      investment: "Investment",
      npv: "NPV (kEUR)",
    });
    expect(guess("Months to value", "Months")).toEqual({
      monthsToValue: "Months to value",
      duration: "Months",
    });
  });

  it("guesses nothing where no name speaks for it", () => {
    expect(guess("Supplier", "Country")).toEqual({});
  });
});
