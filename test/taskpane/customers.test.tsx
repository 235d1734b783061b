/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../src/workbook/types";
import type { CustomerResults } from "../../src/workbook/customers/types";
import { violations } from "./axe";
import { gate, openPane } from "./render";

async function fitted(options: Parameters<typeof openPane>[0] = {}) {
  const opened = openPane({ view: "customers", ...options });
  await opened.user.click(await screen.findByRole("button", { name: "Fit the models" }));
  await screen.findByRole("table", { name: "Models compared" });
  return opened;
}

const holdoutOf = (model: string): string => {
  const row = screen.getByRole("radio", { name: `Use ${model}` }).closest("tr")!;
  return within(row).getAllByRole("cell")[2]!.textContent ?? "";
};

describe("an analyst looks at what customers are worth", () => {
  it("finds the orders chosen by their columns, fits, and compares the models on a holdout", async () => {
    const { workbook } = await fitted();
    expect(workbook.customers.saved).toEqual({
      table: "Orders",
      customer: "Customer",
      date: "Date",
      amount: "Amount",
    });
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect(radios.map((radio) => radio.value)).toEqual(["MBG/NBD", "BG/NBD", "PARETO/NBD", "NBD"]);
    expect(holdoutOf("MBG/NBD")).toMatch(/^[+−]?\d+(\.\d)?%$/);
    expect(screen.getByText(/In the holdout from .* bought .* times/)).toBeTruthy();
  });

  it("sees totals with intervals and both rates, and every chart with its table", async () => {
    const { user } = await fitted();
    expect(screen.getByRole("heading", { name: "Next 52 weeks" })).toBeTruthy();
    expect(screen.getAllByText(/^95 %: /).length).toBe(3);
    expect(screen.getByText(/Discounted at 10% a year, 0\.183% a week/)).toBeTruthy();
    const titles = [
      "Repeat purchases over time, cumulative",
      "Customers by repeat purchases",
      "P(alive) by recency and frequency",
      "Retention of new customers",
      "Customers by mean repeat spend",
    ];
    for (const name of titles) expect(screen.getByRole("img", { name })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /Show as table.*repeat purchases/ }));
    const table = screen.getByRole("table", { name: "Customers by repeat purchases" });
    const counted = within(table)
      .getAllByRole("row")
      .slice(1)
      .reduce((sum, row) => sum + Number(within(row).getAllByRole("cell")[0]!.textContent), 0);
    expect(counted).toBe(300);
    await user.click(screen.getByRole("button", { name: "Per period" }));
    expect(screen.getByRole("img", { name: /Repeat purchases over time, by week/ })).toBeTruthy();
  });

  it("changes the model and reads why BG/NBD keeps everyone who bought once", async () => {
    const { user } = await fitted();
    await user.click(screen.getByRole("radio", { name: "Use BG/NBD" }));
    expect(
      await screen.findByText(/everyone who bought only once counts as a customer/)
    ).toBeTruthy();
  });

  it("reads definitions one click away", async () => {
    const { user } = await fitted();
    const [first] = screen.getAllByText("What the words mean");
    await user.click(first!);
    expect(screen.getByText(/chance that a customer is one still/)).toBeTruthy();
  });

  it("sees segments whose shares add up, and customers at risk by name", async () => {
    await fitted();
    const bands = within(screen.getByRole("table", { name: "Customers by value" }));
    const rows = bands.getAllByRole("row").slice(1);
    const customers = rows.map((row) => Number(within(row).getAllByRole("cell")[0]!.textContent));
    expect(customers).toEqual([30, 60, 90, 120]);
    const risk = within(screen.getByRole("table", { name: "Customers at risk" }));
    const names = risk.getAllByRole("rowheader").map((cell) => cell.textContent);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toMatch(/^C\d{4}$/);
  });

  it("writes live formulas with one click, values with another, and asks before it replaces a kept fit", async () => {
    const { user, workbook } = await fitted();
    await user.click(screen.getByRole("button", { name: "Write live formulas" }));
    await screen.findAllByText("Written to the sheet Customer value.");
    const [, results, as] = workbook.customers.calls.find(([name]) => name === "write")!;
    expect(as).toBe("formulas");
    const written = results as CustomerResults;
    expect(written.model).toBe("MBG/NBD");
    expect(written.fit[0]).toEqual(["Model", "MBG/NBD", ""]);
    expect(written.customers).toHaveLength(300);
    const value = written.customers.reduce((sum, row) => sum + Number(row[7]), 0);
    expect(value).toBeGreaterThan(0);
    const keep = screen.getByRole("button", { name: "Keep this fit" });
    await waitFor(() => expect(keep.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(keep);
    expect(workbook.customers.calls.some(([name]) => name === "keepFit")).toBe(false);
    await user.click(await screen.findByRole("button", { name: "Replace" }));
    await screen.findAllByText("The fit is kept on Customers.");
    expect(workbook.customers.calls.some(([name]) => name === "keepFit")).toBe(true);
  });

  it("is told which cells were not used, and goes there", async () => {
    const opened = openPane({ view: "customers" });
    opened.workbook.customers.found = [
      {
        severity: "error",
        message: "Orders, Amount (C73212): #N/A: an input is missing.",
        place: { sheet: "Orders", address: "C73212" },
      },
    ];
    await opened.user.click(await screen.findByRole("button", { name: "Fit the models" }));
    expect(await screen.findByText(/C73212/)).toBeTruthy();
    await opened.user.click(screen.getByRole("button", { name: "Go to Orders C73212" }));
    expect(opened.workbook.calls.some(([name]) => name === "goTo")).toBe(true);
  });

  it("counts purchases without valuing them where the table has no amounts", async () => {
    const { user } = openPane({ view: "customers" });
    await user.selectOptions(await screen.findByLabelText("Amount"), "");
    await user.click(screen.getByRole("button", { name: "Fit the models" }));
    expect(await screen.findByText(/counted, but not valued/)).toBeTruthy();
    expect(screen.queryByRole("table", { name: "Customers by value" })).toBeNull();
  });

  it("can cancel the reading, and keeps what is on view", async () => {
    const { workbook, user } = await fitted();
    const { opened, open } = gate();
    workbook.customers.waits.read = opened;
    await user.click(screen.getByRole("button", { name: "Fit again" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    act(() => open());
    expect((await screen.findAllByText(/Cancelled\. Nothing/)).length).toBeGreaterThan(0);
    expect(screen.getByRole("table", { name: "Models compared" })).toBeTruthy();
  });

  it("reads a fault of the workbook as a sentence", async () => {
    const { workbook, user } = openPane({ view: "customers" });
    await screen.findByRole("button", { name: "Fit the models" });
    workbook.customers.faults.read = new WorkbookError("The table Orders is missing.");
    await user.click(screen.getByRole("button", { name: "Fit the models" }));
    expect((await screen.findAllByText("The table Orders is missing.")).length).toBeGreaterThan(0);
  });

  it("is told when the orders have changed since, and fits again", async () => {
    const { workbook, user } = await fitted();
    workbook.customers.stampNow = "2";
    act(() => workbook.changed());
    expect(await screen.findByText("The orders have changed since they were read.")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Fit again" })[1]!);
    await waitFor(() =>
      expect(screen.queryByText("The orders have changed since they were read.")).toBeNull()
    );
  });

  it("must choose columns that fit before anything is read", async () => {
    const { workbook, user } = openPane({ view: "customers" });
    await user.selectOptions(await screen.findByLabelText("Table"), "Suppliers");
    await user.click(screen.getByRole("button", { name: "Fit the models" }));
    expect(screen.getAllByText("Choose a column.").length).toBe(2);
    expect(workbook.customers.calls.some(([name]) => name === "read")).toBe(false);
  });

  it("finds no accessibility fault", async () => {
    const { container } = await fitted();
    expect(await violations(container)).toEqual([]);
  });
});
