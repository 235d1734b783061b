/** The workbench's own page: ribbon, pane, charts, themes, faults, as a tester meets them. */
import type { Frame } from "playwright-core";
import { openForAll } from "./opened";
import type { Session, Workbench } from "./workbench";

jest.setTimeout(180_000);

let session: Session;
let workbench: Workbench;

openForAll(
  (opened) => {
    ({ session, workbench } = opened);
  },
  { query: "?blank" }
);

const ribbon = (name: string) =>
  workbench.page.getByRole("tabpanel").getByRole("button", { name, exact: true });

const chosenView = (pane: Frame) => pane.locator('[role=tab][aria-selected="true"]').innerText();

test("the manifest's tab stands on the ribbon with its groups and buttons", async () => {
  const tabs = workbench.page.getByRole("tablist", { name: "Ribbon" }).getByRole("tab");
  expect(await tabs.allInnerTexts()).toEqual(["Home", "CCO Planner"]);
  const groups = workbench.page.getByRole("tabpanel").getByRole("group");
  const labels = await groups.evaluateAll((all) =>
    all.map((one) => one.getAttribute("aria-label"))
  );
  expect(labels).toEqual(["Review", "Set up", "Help"]);
  const loaded = await workbench.page
    .locator(".ribbon-icon img")
    .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(loaded.every((width) => width === 32)).toBe(true);
});

test("a ribbon command runs the add-in's function over the wire and completes", async () => {
  const pane = await workbench.pane();
  await ribbon("Check tables").click();
  await pane.getByRole("heading", { name: "Check of the tables" }).waitFor();
  await workbench.page.evaluate(() => window.workbench.run("CheckTables"));
  await expect(
    workbench.page.evaluate(() => window.workbench.run("NoSuchCommand"))
  ).rejects.toThrow("no function for this command");
});

test("a closed pane keeps its functions and opens again by the ribbon", async () => {
  await workbench.page.getByRole("button", { name: "Close the pane" }).click();
  expect(await workbench.page.locator("aside.pane").isVisible()).toBe(false);
  await workbench.typeInCell("Sheet1", "B2", "=CCO.CLV(100,0.8,0.1)");
  expect((await workbench.readCell("Sheet1", "B2")).value).toBeCloseTo(266.67, 2);
  await ribbon("Planner").click();
  expect(await workbench.page.locator("aside.pane").isVisible()).toBe(true);
});

test("a reloaded pane answers function calls again, by either way of reloading", async () => {
  await workbench.page.getByRole("button", { name: "Reload the pane" }).click();
  await workbench.typeInCell("Sheet1", "B3", "=CCO.CLV(200,0.8,0.1)");
  expect((await workbench.readCell("Sheet1", "B3")).value).toBeCloseTo(533.33, 2);
  await (await workbench.pane()).evaluate(() => location.reload());
  await workbench.typeInCell("Sheet1", "B4", "=CCO.CLV(300,0.8,0.1)");
  expect((await workbench.readCell("Sheet1", "B4")).value).toBeCloseTo(800, 2);
});

test("the edge makes the pane wider and narrower, from 320 to 600 pixels", async () => {
  const edge = workbench.page.getByRole("separator", { name: "Width of the task pane" });
  const width = async () => (await workbench.page.locator("aside.pane").boundingBox())!.width;
  expect(await width()).toBe(350);
  const box = (await edge.boundingBox())!;
  await workbench.page.mouse.move(box.x + 3, box.y + 100);
  await workbench.page.mouse.down();
  await workbench.page.mouse.move(box.x - 500, box.y + 100);
  await workbench.page.mouse.up();
  expect(await width()).toBe(600);
  await edge.focus();
  for (let press = 0; press < 40; press++) await workbench.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
});

test("a chart that the add-in creates is drawn and follows its cells", async () => {
  for (const [address, text] of [
    ["D2", "10"],
    ["D3", "20"],
    ["D4", "30"],
  ] as const) {
    await workbench.typeInCell("Sheet1", address, text);
  }
  await (
    await workbench.pane()
  ).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("D2:D4"), "Columns");
      chart.title.text = "Three columns";
      chart.setPosition("F2", "J15");
      await context.sync();
    })
  );
  const drawing = workbench.page.getByRole("img", { name: /^Three columns/ });
  await drawing.waitFor();
  const heights = () =>
    drawing
      .locator("rect[fill]")
      .evaluateAll((bars) =>
        bars
          .filter((bar) => bar.getAttribute("width") !== "10")
          .map((bar) => Number(bar.getAttribute("height")))
      );
  const corner = await workbench.middleOf("Sheet1", "F2");
  const box = (await drawing.boundingBox())!;
  expect(Math.abs(box.x - (corner.x - corner.width / 2))).toBeLessThan(4);
  expect(Math.abs(box.y - (corner.y - corner.height / 2))).toBeLessThan(4);
  const [first, second, third] = await heights();
  expect(second! / first!).toBeCloseTo(2, 3);
  expect(third! / first!).toBeCloseTo(3, 3);
  await workbench.typeInCell("Sheet1", "D4", "10");
  const after = await heights();
  expect(after[2]! / after[0]!).toBeCloseTo(1, 3);
});

test("a cell under the mouse that holds an error says why", async () => {
  await workbench.typeInCell("Sheet1", "B6", '=CCO.CLV("many",0.8,0.1)');
  const { x, y } = await workbench.middleOf("Sheet1", "B6");
  await workbench.page.mouse.move(x - 2, y);
  await workbench.page.mouse.move(x, y);
  const note = workbench.page.getByText(/margin: holds text "many"/);
  await note.waitFor();
  expect(await workbench.page.getByText("#VALUE!", { exact: true }).count()).toBe(1);
  const box = (await note.boundingBox())!;
  expect(Math.abs(box.x - x)).toBeLessThan(150);
  expect(Math.abs(box.y - y)).toBeLessThan(60);
});

test("the formula bar offers the add-in's functions and helps with their arguments", async () => {
  await workbench.goToCell("Sheet1", "B8");
  await workbench.page.keyboard.type("=CCO.CL", { delay: 20 });
  await workbench.page.getByText("CCO.CLV", { exact: true }).first().waitFor();
  await workbench.page.keyboard.type("V(", { delay: 20 });
  await workbench.page
    .getByText(/Margin per customer and period/)
    .first()
    .waitFor();
  await workbench.page.getByText("acquisitionCost").first().waitFor();
  await workbench.page.keyboard.press("Escape");
  await workbench.page.keyboard.press("Escape");
});

test("the theme chosen in the Host menu reaches the pane without a reload", async () => {
  const pane = await workbench.pane();
  const dark = () =>
    pane.evaluate(
      () => getComputedStyle(document.body).colorScheme + Office.context.officeTheme.isDarkTheme
    );
  expect(await dark()).toContain("false");
  await workbench.page.getByRole("button", { name: "Host" }).click();
  await workbench.page.getByLabel("Theme").selectOption("dark");
  await workbench.page.keyboard.press("Escape");
  expect(await dark()).toContain("true");
});

test("the older ExcelApi and null blanks are played when asked for", async () => {
  const other = await session.open({ query: "?blank&api=1.12&blanks=null" });
  const pane = await other.pane();
  await pane.getByRole("tab", { name: "Set up" }).waitFor();
  const supported = await pane.evaluate(() =>
    ["1.12", "1.13"].map((version) =>
      Office.context.requirements.isSetSupported("ExcelApi", version)
    )
  );
  expect(supported).toEqual([true, false]);
  expect(await other.page.evaluate(() => window.workbench.engine.blanks)).toBe("null");
  expect(other.errors).toEqual([]);
  await other.close();
});

test("outside Excel the page says what it is and how to get it", async () => {
  const page = await workbench.page.context().newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(new URL("/taskpane.html", workbench.page.url()).href);
  await page.getByRole("heading", { name: "CCO Planner is an Excel add-in" }).waitFor();
  await page.getByRole("link", { name: "Help on every function" }).click();
  await page.getByRole("link", { name: "CCO.CLV" }).first().waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

test("views are chosen by the ribbon's review buttons", async () => {
  const pane = await workbench.pane();
  await ribbon("Horizons").click();
  await pane.locator('[role=tab][aria-selected="true"]', { hasText: "Horizons" }).waitFor();
  await ribbon("Portfolio").click();
  await pane.locator('[role=tab][aria-selected="true"]', { hasText: "Portfolio" }).waitFor();
  expect(await chosenView(pane)).toBe("Portfolio");
});
