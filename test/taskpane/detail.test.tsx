/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/types";
import { violations } from "./axe";
import { gate, openPane, row, type Opened } from "./render";

async function openProgramme(name = "Loyalty relaunch"): Promise<Opened> {
  const pane = openPane();
  await screen.findByRole("grid");
  await pane.user.click(row(name));
  await screen.findByRole("heading", { name: "Assumptions" });
  return pane;
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const writes = (pane: Opened) => pane.workbook.calls.filter(([method]) => method === "write");
const status = () => screen.getByRole("status").textContent;

describe("a finance partner opens a programme", () => {
  it("sees its figures, its rank and both rates", async () => {
    await openProgramme();
    const page = screen.getByRole("article", { name: "Loyalty relaunch" });
    expect(within(page).getByText("Rank 8 of 24")).toBeTruthy();
    expect(page.textContent).toContain("10% a year · 2.41% a quarter");
    expect(page.textContent).toContain("Pilot · Marketing · loyalty");
  });

  it("reads which scenario is in force, and follows a programme that is renamed in the sheet", async () => {
    const { workbook } = await openProgramme();
    expect(screen.getByText("Scenario in force: base")).toBeTruthy();
    act(() => {
      workbook.rows.find((each) => each.name === "Loyalty relaunch")!.name = "Loyalty reborn";
      workbook.changed();
    });
    expect(await screen.findByRole("article", { name: "Loyalty reborn" })).toBeTruthy();
    await waitFor(() => expect(status()).toBe("Loyalty relaunch is now called Loyalty reborn."));
  });

  it("is told when a programme is gone, and follows nobody else", async () => {
    const { workbook } = await openProgramme();
    act(() => {
      workbook.rows = workbook.rows.filter((each) => each.name !== "Loyalty relaunch");
      workbook.changed();
    });
    expect(
      await screen.findByText(/Loyalty relaunch is (no longer|not) in the table/)
    ).toBeTruthy();
    expect(screen.getByRole("article", { name: "Loyalty relaunch" })).toBeTruthy();
  });

  it("reads the reason where a figure is missing", async () => {
    await openProgramme("Community and reviews");
    expect(screen.getByText("ratings: Community and reviews has no rating for Risk")).toBeTruthy();
    expect(screen.getAllByText(/row 18 has a blank/).length).toBeGreaterThan(0);
  });

  it("hears the charts' figures and reads them as tables", async () => {
    const { user } = await openProgramme();
    const chart = screen.getByRole("img", { name: "Parts of the score of Loyalty relaunch" });
    const summary = document.getElementById(chart.getAttribute("aria-describedby")!);
    expect(summary?.textContent).toContain("Customer value 0.21, Strategic fit 0.17");
    await user.click(screen.getByRole("button", { name: /Show as table.*Parts of the score/ }));
    const table = screen.getByRole("table", { name: "Parts of the score of Loyalty relaunch" });
    expect(within(table).getAllByRole("row").at(-1)!.textContent).toBe("Total0.671");
    await user.click(screen.getByRole("button", { name: /Show as chart/ }));
    expect(screen.queryByRole("table", { name: /Parts of the score/ })).toBeNull();
  });

  it("steps through the periods of the cash flow by keyboard", async () => {
    const { user } = await openProgramme();
    const probe = screen.getByRole("slider", { name: /Cash flow of Loyalty relaunch/ });
    act(() => probe.focus());
    expect(probe.getAttribute("aria-valuetext")).toContain("Q1 2027: Cost EUR");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(probe.getAttribute("aria-valuetext")).toContain("Q3 2027");
    await user.keyboard("{End}{ArrowRight}");
    expect(probe.getAttribute("aria-valuetext")).toContain("Q4 2029");
  });

  it("finds no accessibility fault", async () => {
    const { container } = await openProgramme();
    expect(await violations(container)).toEqual([]);
  });
});

describe("a finance partner changes an assumption", () => {
  it("writes an amount typed with separators and sees the new figures", async () => {
    const pane = await openProgramme();
    const investment = field("Investment likely");
    expect(investment.value).toBe("173,000");
    await pane.user.clear(investment);
    await pane.user.type(investment, "250,000{Enter}");
    expect(writes(pane)).toEqual([["write", "Loyalty relaunch", "Investment likely", 250_000]]);
    expect(status()).toBe("Investment likely saved to the sheet");
    await waitFor(() => expect(screen.getAllByText("250 k").length).toBeGreaterThan(0));
    expect(investment.value).toBe("250,000");
    expect(document.activeElement).toBe(investment);
  });

  it("writes when the field is left", async () => {
    const pane = await openProgramme();
    await pane.user.clear(field("Months to value"));
    await pane.user.type(field("Months to value"), "9");
    await pane.user.tab();
    await waitFor(() =>
      expect(writes(pane)).toEqual([["write", "Loyalty relaunch", "Months to value", 9]])
    );
  });

  it("writes a share as a part of one, a date as Excel's serial and a choice as its word", async () => {
    const pane = await openProgramme();
    await pane.user.clear(field("Chance"));
    await pane.user.type(field("Chance"), "29 %{Enter}");
    // 2027-07-01 is day 46569 of the 1900 date system: 46388 (2027-01-01) and 181 days.
    fireEvent.change(field("Start"), { target: { value: "2027-07-01" } });
    fireEvent.keyDown(field("Start"), { key: "Enter" });
    await pane.user.selectOptions(field("Stage"), "Scale");
    await waitFor(() => expect(writes(pane)).toHaveLength(3));
    expect(writes(pane).map(([, , column, value]) => [column, value])).toEqual([
      ["Chance", 0.29],
      ["Start", 46_569],
      ["Stage", "Scale"],
    ]);
  });

  it("takes back what was typed with Esc and writes nothing", async () => {
    const pane = await openProgramme();
    await pane.user.type(field("Chance"), "9{Escape}");
    expect(field("Chance").value).toBe("65");
    await pane.user.tab();
    expect(writes(pane)).toEqual([]);
  });

  it("writes nothing when nothing was changed", async () => {
    const pane = await openProgramme();
    await pane.user.click(field("Investment likely"));
    await pane.user.keyboard("{Enter}");
    await pane.user.type(field("Chance"), "1{Backspace}{Enter}");
    expect(writes(pane)).toEqual([]);
  });

  it.each([
    ["Investment likely", "12x", "Enter a number, such as 1,234.5."],
    ["Investment likely", "1,2", "Enter a number, such as 1,234.5."],
    ["Chance", "120", "Enter a share from 0 to 100 %."],
    ["Months to value", "-1", "Enter a number of months, 0 or more."],
  ])("is told beside %s why %s cannot be used", async (name, text, message) => {
    const pane = await openProgramme();
    await pane.user.clear(field(name));
    await pane.user.type(field(name), `${text}{Enter}`);
    expect(screen.getByText(message)).toBeTruthy();
    expect(field(name).getAttribute("aria-invalid")).toBe("true");
    expect(field(name).value).toBe(text);
    expect(writes(pane)).toEqual([]);
  });

  it("gets the former value back and the reason when the workbook refuses", async () => {
    const pane = await openProgramme();
    pane.workbook.faults.write = new WorkbookError("The sheet Programmes is protected.");
    await pane.user.clear(field("Investment likely"));
    await pane.user.type(field("Investment likely"), "1{Enter}");
    expect(
      await screen.findByText("The sheet Programmes is protected. The former value is back.")
    ).toBeTruthy();
    expect(field("Investment likely").value).toBe("173,000");
    expect(status()).toBe("Investment likely not changed. The sheet Programmes is protected.");
  });

  it("keeps what is being typed while the workbook changes, and says that the cell moved", async () => {
    const pane = await openProgramme();
    const investment = field("Investment likely");
    await pane.user.clear(investment);
    await pane.user.type(investment, "99");
    pane.workbook.rows.find((each) => each.name === "Loyalty relaunch")!.investment = 555_000;
    act(() => pane.workbook.changed());
    expect(await screen.findByText("The cell has changed meanwhile to 555,000.")).toBeTruthy();
    expect(field("Investment likely").value).toBe("99");
    expect(document.activeElement).toBe(investment);
  });

  it("is not carried to another programme while typing", async () => {
    const pane = await openProgramme();
    await pane.user.type(field("Investment likely"), "9");
    act(() => pane.workbook.selectInSheet("Partner benefits"));
    expect(screen.getByRole("article", { name: "Loyalty relaunch" })).toBeTruthy();
    await pane.user.keyboard("{Escape}");
    act(() => pane.workbook.selectInSheet("Partner benefits"));
    expect(await screen.findByRole("article", { name: "Partner benefits" })).toBeTruthy();
  });

  it("cannot write twice while the first is on its way", async () => {
    const pane = await openProgramme();
    const writing = gate();
    pane.workbook.waits.write = writing.opened;
    await pane.user.clear(field("People"));
    await pane.user.type(field("People"), "12{Enter}{Enter}");
    expect(writes(pane)).toHaveLength(1);
    expect(status()).toBe("Saving People");
    await act(async () => writing.open());
    expect(status()).toBe("People saved to the sheet");
    expect(field("People").value).toBe("12");
  });

  it("reads and writes numbers as the workbook's language has them", async () => {
    const pane = openPane({ locale: "de-DE" });
    await screen.findByRole("grid");
    await pane.user.click(row("Loyalty relaunch"));
    await screen.findByRole("heading", { name: "Assumptions" });
    expect(field("Investment likely").value).toBe("173.000");
    await pane.user.clear(field("Investment likely"));
    await pane.user.type(field("Investment likely"), "1.250,5{Enter}");
    expect(writes(pane)).toEqual([["write", "Loyalty relaunch", "Investment likely", 1250.5]]);
  });
});
