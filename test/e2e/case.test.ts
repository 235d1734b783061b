/**
 * A finance reader in the browser: builds a case in the pane, changes an uplift in the sheet, sees the
 * consolidated case, the horizon map and the pane change; shifts a programme by keyboard and by mouse;
 * runs a what-if and cancels one. One workbook for all, since opening the sample takes longest.
 */
import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { openForAll } from "./opened";
import type { Workbench } from "./workbench";
import { within } from "./within";

jest.setTimeout(400_000);

/** As long as the sheet and the pane may take on a slow machine. */
const eventually = within(30_000);

let workbench: Workbench;
let pane: Frame;

openForAll((opened) => {
  ({ workbench, pane } = opened);
});

const tab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();
const total = () => pane.locator("article p").first().innerText();

async function openCase(name: string): Promise<void> {
  await tab("Cases");
  const back = pane.getByRole("button", { name: "All cases" });
  if (await back.isVisible()) await back.click();
  await pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await pane.getByRole("article", { name }).waitFor();
  await pane.getByRole("heading", { name: "What has to be true" }).waitFor();
}

/** The figures of the horizon map, as its table gives them. */
async function mapFigures(): Promise<string> {
  await tab("Horizons");
  const toggle = pane.getByRole("button", { name: /^Show as table.*Investment and benefit/ });
  const table = pane.getByRole("table", { name: "Investment and benefit by horizon" });
  await toggle.or(table).first().waitFor();
  if (await toggle.isVisible()) await toggle.click();
  await table.waitFor();
  return table.innerText();
}

test("a case built in the pane, and an uplift changed in the sheet: everything follows", async () => {
  const programme = await withUplift();
  const { page } = workbench;

  await openCase("All programmes together");
  const togetherBefore = await total();
  const mapBefore = await mapFigures();
  const sheets = await sheetsOf();

  // The guide, step by step; nothing is written before its last button.
  await tab("Cases");
  await pane.getByRole("button", { name: "All cases" }).click();
  await pane.getByRole("button", { name: "New budget case" }).click();
  await pane.getByLabel("Programme", { exact: true }).selectOption(programme);
  await pane.getByRole("heading", { name: `Budget case of ${programme}` }).waitFor();
  const next = () => pane.getByRole("button", { name: "Next" }).click();
  await next();
  await pane.getByRole("group", { name: "Segment 1" }).waitFor();
  await next();
  await pane.getByLabel("Run cost a year").fill("12345");
  await next();
  await pane.getByLabel("Chance of success").fill("70");
  const runCost = await workbench.cellOf("Programmes", "Run cost a year", programme);
  expect((await workbench.readCell(runCost.sheet, runCost.address)).value).not.toBe(12345);
  await next();
  await pane.getByText(/^It (pays|does not pay): at /).waitFor();
  const build = pane.getByRole("button", { name: /^Write and / });
  await eventually(async () => expect(await build.getAttribute("aria-disabled")).not.toBe("true"));
  await build.click();
  await pane
    .getByText(/has been built\.$/)
    .first()
    .waitFor({ timeout: 120_000 });
  await workbench.settle();
  expect((await workbench.readCell(runCost.sheet, runCost.address)).value).toBe(12345);
  await pane.getByRole("button", { name: "Go to its sheet" }).waitFor();
  const caseBefore = await total();

  // One uplift changed in the sheet.
  const uplift = await workbench.cellOf("Uplifts", "Retention uplift", programme);
  const former = (await workbench.readCell(uplift.sheet, uplift.address)).value as number;
  await workbench.typeInCell(uplift.sheet, uplift.address, String(former + 0.02));
  await eventually(async () => expect(await total()).not.toBe(caseBefore));
  await openCase("All programmes together");
  await eventually(async () => expect(await total()).not.toBe(togetherBefore));
  await eventually(async () => expect(await mapFigures()).not.toBe(mapBefore));

  // The sheet that was built is set to print on one page.
  const after = await sheetsOf();
  const added = after.filter((name) => !sheets.includes(name));
  expect(added).toHaveLength(1);
  const zoom = await page.evaluate((name) => {
    const { engine, host } = window.workbench;
    const { id } = engine.sheets().find((sheet) => sheet.name === name)!;
    return host.model.sheet(id).page.properties["Zoom"];
  }, added[0]!);
  expect(zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
});

test("a programme is shifted by keyboard and by mouse, and its start is written back", async () => {
  const { keyboard, mouse } = workbench.page;
  await tab("Horizons");
  const first = pane.locator("[data-timeline]").first();
  await first.waitFor();
  const name = (await first.getAttribute("data-timeline"))!;
  const bar = pane.getByRole("slider", { name, exact: true });
  const cell = await workbench.cellOf("Programmes", "Start", name);
  const start = async () => (await workbench.readCell(cell.sheet, cell.address)).value as number;
  const before = await start();

  await bar.focus();
  await keyboard.press("ArrowRight");
  expect(await bar.getAttribute("aria-valuenow")).toBe("1");
  await keyboard.press("Escape");
  expect(await bar.getAttribute("aria-valuenow")).toBe("0");
  expect(await start()).toBe(before);
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await eventually(async () => expect(await start()).toBeGreaterThan(before));
  const later = await start();
  // A quarter has 90 to 92 days.
  expect(later - before).toBeGreaterThanOrEqual(89);
  expect(later - before).toBeLessThanOrEqual(92);
  await eventually(async () => expect(await bar.getAttribute("aria-valuenow")).toBe("0"));

  await bar.scrollIntoViewIfNeeded();
  const box = (await bar.boundingBox())!;
  // The sample's plan has twelve periods.
  const at = { x: box.x + box.width / 2, y: box.y + box.height - 8 };
  await mouse.move(at.x, at.y);
  await mouse.down();
  await mouse.move(at.x - box.width / 12, at.y, { steps: 4 });
  await mouse.up();
  await eventually(async () => expect(await start()).toBe(before));

  await eventually(async () => {
    expect(await bar.getAttribute("aria-busy")).toBeNull();
    expect(await bar.getAttribute("aria-valuenow")).toBe("0");
  });
  await workbench.settle();

  // A protected sheet puts the bar back with a sentence.
  await protect(true);
  await bar.focus();
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await pane
    .getByText(/is back where it was\..*is protected/)
    .first()
    .waitFor();
  expect(await bar.getAttribute("aria-valuenow")).toBe("0");
  expect(await start()).toBe(before);
  await protect(false);
});

test("a what-if over cells shows how far it is, can be cancelled, and leaves every cell as it was", async () => {
  await tab("Cases");
  const name = await withUplift();
  await openCase(name);
  const output = await workbench.cellOf("Programmes", "NPV", name);
  const input = await workbench.cellOf("Programmes", "Investment likely", name);
  const take = async (cell: typeof output, button: string) => {
    await workbench.goToCell(cell.sheet, cell.address);
    await pane.getByRole("button", { name: button }).click();
    await pane
      .getByText(`${cell.sheet}!${cell.address}`)
      .or(pane.getByLabel(`Low value of ${cell.sheet}!${cell.address}`))
      .first()
      .waitFor();
  };
  await take(output, "Take the selected cell");
  await take(input, "Add the selected cells");
  const before = await formulas();

  const progress = pane.getByRole("progressbar", { name: "What if, in any cells" });
  await pane.getByRole("button", { name: "Run the what-if" }).click();
  await progress.waitFor();
  await pane.getByText(/^Step \d+ of \d+: /).waitFor();
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByText("Cancelled. Every cell is as it was.").first().waitFor();
  await workbench.settle();
  expect(await formulas()).toEqual(before);

  await pane.getByRole("button", { name: "Run the what-if" }).click();
  await pane.getByText("Done. Every cell is as it was.").first().waitFor();
  await pane.getByRole("img", { name: `What moves ${output.sheet}!${output.address}` }).waitFor();
  await workbench.settle();
  expect(await formulas()).toEqual(before);
});

test("axe finds nothing in a case, in any step of the guide and on the time line, in any theme", async () => {
  const found: string[] = [];
  const look = async (what: string) => {
    found.push(...(await axeFindings(workbench, pane, what)));
  };
  await tab("Horizons");
  await pane.locator("[data-timeline]").first().waitFor();
  await look("time line");
  const name = await withUplift();
  await openCase(name);
  await pane.getByRole("img", { name: `What moves the NPV of ${name}` }).waitFor();
  await look("case");
  await pane.getByRole("button", { name: "Change in the guide" }).click();
  for (let step = 1; step <= 5; step++) {
    await pane.locator(`[aria-current=step][aria-label^="Step ${step} "]`).waitFor();
    await look(`step ${step}`);
    if (step < 5) await pane.getByRole("button", { name: "Next" }).click();
  }
  expect(found).toEqual([]);
});

/** What every cell of the tables and of the cases holds: formula or value. */
const formulas = (): Promise<string[]> =>
  workbench.page.evaluate(() => {
    const { engine } = window.workbench;
    return engine.sheets().flatMap(({ id, name }) => {
      const used = name === "Orders" ? null : engine.usedRange(id);
      if (!used) return [];
      const cells = engine.read({ sheetId: id, ...used });
      return cells.map((row, r) =>
        [name, r, ...row.map(({ formula, value }) => formula || value)].join("|")
      );
    });
  });

async function protect(on: boolean): Promise<void> {
  await workbench.page.evaluate((state) => {
    const { engine, host } = window.workbench;
    const sheet = engine.sheets().find((one) => one.name === "Programmes")!.id;
    host.model.sheet(sheet).protection.on = state;
  }, on);
}

const sheetsOf = (): Promise<string[]> =>
  workbench.page.evaluate(() => window.workbench.engine.sheets().map(({ name }) => name));

/** The first programme of the table Uplifts. */
async function withUplift(): Promise<string> {
  const cell = await workbench.cellOf("Uplifts", "Programme", 0);
  return String((await workbench.readCell(cell.sheet, cell.address)).value);
}
