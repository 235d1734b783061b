/** What a person does first: opens the workbench, calculates, changes cells, works in the pane. */
import type { Frame } from "playwright-core";
import { openForAll } from "./opened";
import { addressOf, type Workbench } from "./workbench";
import { within } from "./within";

jest.setTimeout(180_000);

/** The pane has a second to follow the sheet, and some more on a slow machine. */
const eventually = within(5_000);

let workbench: Workbench;
let pane: Frame;

openForAll((opened) => {
  ({ workbench, pane } = opened);
});

const order = () =>
  pane
    .getByRole("grid", { name: "Programmes" })
    .locator("[data-programme]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-programme")!));

test("the sample workbook opens by the add-in's own command, with 24 programmes", async () => {
  await pane.getByRole("grid", { name: "Programmes" }).waitFor();
  expect(await order()).toHaveLength(24);
});

test("CCO.SCORE spills one score a programme, from 0 to 1", async () => {
  const found = await workbench.findFormula(/^=.*CCO\.SCORE\(/);
  expect(found.rows).toBe(24);
  const cells = await workbench.readRange(
    found.sheet,
    addressOf(found.row, found.column),
    found.rows,
    1
  );
  for (const [cell] of cells) {
    expect(typeof cell!.value).toBe("number");
    expect(cell!.value).toBeGreaterThanOrEqual(0);
    expect(cell!.value).toBeLessThanOrEqual(1);
  }
  expect(new Set(cells.map(([cell]) => cell!.value)).size).toBeGreaterThan(12);
});

test("a function typed into a cell gives its value", async () => {
  const sheet = await workbench.addSheet();
  await workbench.typeInCell(sheet, "B2", "=CCO.CLV(100,0.8,0.1)");
  const cell = await workbench.readCell(sheet, "B2");
  expect(cell.formula).toBe("=CCO.CLV(100,0.8,0.1)");
  // 100 * 0.8 / (1 + 0.1 - 0.8)
  expect(cell.value).toBeCloseTo(266.67, 2);
});

test("a wrong argument gives #VALUE! and says what the argument needs", async () => {
  const sheet = await workbench.addSheet();
  await workbench.typeInCell(sheet, "B2", '=CCO.CLV("many",0.8,0.1)');
  const cell = await workbench.readCell(sheet, "B2");
  expect(cell.value).toBe("#VALUE!");
  expect(cell.message).toMatch(/margin/i);
  await workbench.goToCell(sheet, "B2");
  const problem = workbench.page.locator(".status-problem");
  await problem.waitFor();
  expect(await problem.innerText()).toContain(cell.message);
});

test("a value in the way of a spill gives #SPILL!, and taking it away gives the result back", async () => {
  const sheet = await workbench.addSheet();
  await workbench.typeInCell(sheet, "B2", "=CCO.PHASE(120,1,4,6)");
  expect(await workbench.spillOf(sheet, "B2")).toMatchObject({ rows: 1, columns: 6 });
  await workbench.typeInCell(sheet, "D2", "in the way");
  expect((await workbench.readCell(sheet, "B2")).value).toBe("#SPILL!");
  await workbench.goToCell(sheet, "D2");
  await workbench.page.keyboard.press("Delete");
  await workbench.settle();
  const [row] = await workbench.readRange(sheet, "B2", 1, 6);
  expect(row!.map(({ value }) => value)).toEqual([30, 30, 30, 30, 0, 0]);
});

test("a weight changed in the sheet changes the order in the pane", async () => {
  const before = await order();
  const weight = await workbench.cellOf("Criteria", "Weight", 0);
  const old = (await workbench.readCell(weight.sheet, weight.address)).value;
  await workbench.typeInCell(weight.sheet, weight.address, "0.95");
  await eventually(async () => expect(await order()).not.toEqual(before));
  await workbench.typeInCell(weight.sheet, weight.address, String(old));
  await eventually(async () => expect(await order()).toEqual(before));
});

test("an investment edited in the pane changes the cell and its NPV", async () => {
  const key = (await order())[0]!;
  const investment = await workbench.cellOf("Programmes", "Investment likely", key);
  const npv = await workbench.cellOf("Programmes", "NPV", key);
  const before = {
    investment: (await workbench.readCell(investment.sheet, investment.address)).value as number,
    npv: (await workbench.readCell(npv.sheet, npv.address)).value as number,
  };
  await pane.locator(`[data-programme="${key}"]`).click();
  const field = pane.getByLabel(/^Investment likely/);
  await field.fill(String(before.investment + 100_000));
  await field.press("Enter");
  await eventually(async () => {
    const now = await workbench.readCell(investment.sheet, investment.address);
    expect(now.value).toBe(before.investment + 100_000);
  });
  await workbench.settle();
  const after = (await workbench.readCell(npv.sheet, npv.address)).value as number;
  expect(after).toBeLessThan(before.npv);
  await pane.getByRole("button", { name: "All programmes" }).click();
});
