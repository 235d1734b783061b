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
    expect(screen.getAllByText(/^95 % range: /).length).toBe(3);
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

  it("reads money with its currency, and how far off a model is for one customer", async () => {
    await fitted();
    const bands = within(screen.getByRole("table", { name: "Customers by value" }));
    expect(bands.getByRole("columnheader", { name: "Each, EUR" })).toBeTruthy();
    const risk = within(screen.getByRole("table", { name: "Customers at risk" }));
    expect(risk.getByRole("columnheader", { name: "Value lost, EUR" })).toBeTruthy();
    expect(screen.getByText("Mean repeat spend, EUR")).toBeTruthy();
    expect(screen.getByText(/^MBG\/NBD misses the purchases of a single customer by/)).toBeTruthy();
  });

  it("is asked about a model that the sheet Lifetime does not calculate with", async () => {
    const { user } = await fitted();
    await user.click(screen.getByRole("radio", { name: "Use NBD" }));
    const keep = await screen.findByRole("button", { name: "Keep this fit" });
    await waitFor(() => expect(keep.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(keep);
    expect(
      await screen.findByText(/Model of purchases on the sheet Assumptions is MBG\/NBD, this fit/)
    ).toBeTruthy();
  });

  it("reads definitions one click away", async () => {
    const { user } = await fitted();
    const summary = screen.getAllByText("What the words mean")[1]!;
    const details = summary.closest("details")!;
    expect(details.open).toBe(false);
    await user.click(summary);
    expect(details.open).toBe(true);
    expect(within(details).getByText(/chance that a customer is one still/)).toBeTruthy();
    expect(within(details).getByText(/will lie in it 19 times of 20/)).toBeTruthy();
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
    expect(written.currency).toBe("EUR");
    const won = written.cohorts.rows.reduce((sum, row) => sum + Number(row[1]), 0);
    expect([written.cohorts.period, won]).toEqual(["QUARTER", 300]);
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
    const risk = within(screen.getByRole("table", { name: "Customers at risk" }));
    expect(risk.getByRole("columnheader", { name: "Purchases lost" })).toBeTruthy();
  });

  it("is told in words why no row can be used", async () => {
    const { workbook, user } = openPane({ view: "customers" });
    workbook.customers.orders = [];
    workbook.customers.found = [
      {
        severity: "error",
        message: 'Orders, Date (548 cells, first B2): "14 March" is text where a date is needed.',
        place: { sheet: "Orders", address: "B2" },
      },
    ];
    await user.click(await screen.findByRole("button", { name: "Fit the models" }));
    const said = await screen.findAllByText(
      /No row of Orders can be used\. Orders, Date \(548 cells/
    );
    expect(said.length).toBeGreaterThan(0);
  });

  it.each([
    [
      "orders that are all returns",
      [
        [0, 46_000, -5],
        [1, 46_010, 0],
      ],
      /No order has an amount above 0/,
    ],
    ["a single day", [[0, 46_000, 5]], /data too few: 1 customer for 4 parameters/],
    [
      "customers who all bought once",
      Array.from({ length: 40 }, (_, who) => [who, 45_700 + who, 5]),
      /^No figures from MBG\/NBD, BG\/NBD, PARETO\/NBD, NBD: data too few/,
    ],
  ] as [string, [number, number, number][], RegExp][])(
    "is told what is missing of %s",
    async (_, orders, sentence) => {
      const { workbook, user } = openPane({ view: "customers" });
      workbook.customers.orders = orders;
      workbook.customers.asOf = null;
      await user.click(await screen.findByRole("button", { name: "Fit the models" }));
      expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    }
  );

  it("sees frequency, recency, age and cohorts where no model can be fitted", async () => {
    const { workbook, user } = openPane({ view: "customers" });
    workbook.customers.orders = Array.from({ length: 40 }, (_, who) => [who, 45_700 + who, 5]);
    workbook.customers.asOf = null;
    await user.click(await screen.findByRole("button", { name: "Fit the models" }));
    const cohorts = within(await screen.findByRole("table", { name: "Cohorts" }));
    const won = cohorts
      .getAllByRole("row")
      .slice(1)
      .map((row) => Number(within(row).getAllByRole("cell")[0]!.textContent));
    expect(won.reduce((a, b) => a + b, 0)).toBe(40);
    expect(screen.getByRole("rowheader", { name: /Age/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Write live formulas" })).toBeNull();
  });

  it("says in dates, not in serials, where a typed day does not fit the orders", async () => {
    const { user } = openPane({ view: "customers" });
    await user.selectOptions(await screen.findByLabelText("Holdout"), "date");
    const typed = await screen.findByLabelText("Models see until");
    await user.type(typed, "2027-02-01");
    await user.click(screen.getByRole("button", { name: "Fit the models" }));
    const late = /nothing is left after it\. Choose a day before Dec 31, 2026/;
    expect((await screen.findAllByText(late)).length).toBeGreaterThan(0);
    await user.clear(typed);
    await user.type(typed, "2020-02-01");
    await user.click(screen.getByRole("button", { name: "Fit the models" }));
    expect((await screen.findAllByText(/the first order is of Jan/)).length).toBeGreaterThan(0);
  });

  it("chooses table and columns by hand where none looks like orders", async () => {
    const { workbook, user } = openPane({ view: "customers" });
    await screen.findByRole("button", { name: "Fit the models" });
    workbook.customers.tables = [
      {
        name: "Absatz",
        sheet: "Daten",
        columns: ["Nummer", "Tag", "Wert"],
        rows: 900,
        guess: null,
      },
    ];
    act(() => workbook.changed());
    expect(await screen.findByText(/looks like a list of orders by the names/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Table"), "Absatz");
    await user.selectOptions(screen.getByLabelText("Customer"), "Nummer");
    await user.selectOptions(screen.getByLabelText("Date"), "Tag");
    await user.selectOptions(screen.getByLabelText("Amount"), "Wert");
    await user.click(screen.getByRole("button", { name: "Fit the models" }));
    await screen.findByRole("table", { name: "Models compared" });
    expect(workbook.customers.saved).toEqual({
      ...{ table: "Absatz", customer: "Nummer", date: "Tag", amount: "Wert" },
    });
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
