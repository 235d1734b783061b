/** What a host, a user or a colleague can do to the pane: each is a sentence in it, and no cell changes. */
import type { Frame } from "playwright-core";
import { openForAll } from "./opened";
import type { Session, Workbench } from "./workbench";

jest.setTimeout(180_000);

let session: Session;
let workbench: Workbench;
let pane: Frame;
let investment: { sheet: string; address: string };
let before: string | number | boolean;

openForAll(async (opened) => {
  ({ session, workbench, pane } = opened);
  await pane.getByRole("grid", { name: "Programmes" }).waitFor();
  const row = pane.locator("[data-programme]").first();
  const key = (await row.getAttribute("data-programme"))!;
  await row.click();
  investment = await workbench.cellOf("Programmes", "Investment likely", key);
  before = (await workbench.readCell(investment.sheet, investment.address)).value;
});

type Fault = "cell edit" | "throttled" | "too large" | "protected";

const play = (fault: Fault | "none") =>
  workbench.page.evaluate((which) => {
    const { engine, host } = window.workbench;
    const sheet = engine.sheets().find(({ name }) => name === "Programmes")!.id;
    host.faults.clear();
    host.model.sheet(sheet).protection.on = which === "protected";
    if (which === "cell edit") host.faults.cellEdit = true;
    if (which === "throttled") host.faults.throttle(50);
    if (which === "too large") host.faults.requestLimit = 200;
  }, fault);

test.each<[Fault, RegExp]>([
  ["cell edit", /A cell is being edited.*Nothing was changed/],
  ["throttled", /Excel is busy.*Nothing was changed/],
  ["too large", /more than Excel takes in one go \(5 MB\).*Nothing was changed/],
  ["protected", /is protected.*Nothing was changed/],
])("%s: the sentence stands at the field, the cell keeps its value", async (fault, sentence) => {
  const field = pane.getByLabel(/^Investment likely/);
  await field.fill("123456");
  await play(fault);
  await field.press("Enter");
  await pane.getByText(sentence).first().waitFor();
  await play("none");
  await workbench.settle();
  expect((await workbench.readCell(investment.sheet, investment.address)).value).toBe(before);
});

test("a renamed column is named with the name it has now; named back, all is there again", async () => {
  const head = investment.address.replace(/\d+$/, "");
  const { row } = await workbench.page.evaluate(
    () => window.workbench.engine.tables().find(({ name }) => name === "Programmes")!.range
  );
  await workbench.typeInCell("Programmes", `${head}${row + 1}`, "Investment likly");
  await pane
    .getByText('no column "Investment likely". Was it renamed to "Investment likly"?')
    .first()
    .waitFor();
  await workbench.typeInCell("Programmes", `${head}${row + 1}`, "Investment likely");
  await pane.getByRole("grid", { name: "Programmes" }).waitFor();
});

test("a deleted table is named", async () => {
  await workbench.page.evaluate(() => {
    const { engine } = window.workbench;
    engine.removeTable(engine.tables().find(({ name }) => name === "Programmes")!.id, false);
  });
  await pane.getByText("The table Programmes is missing.").first().waitFor();
});

test("a reload in the middle of an insert is said, and what was added can be removed", async () => {
  const other = await session.open({ query: "?blank" });
  const page = await other.pane();
  await other.page.evaluate(() => (window.workbench.host.faults.delay = 150));
  await page.getByRole("button", { name: "Insert sample workbook" }).click();
  await page.getByText(/^Step [5-9] of/).waitFor();
  await page.evaluate(() => location.reload());
  await other.page.evaluate(() => (window.workbench.host.faults.delay = 0));
  await page.getByText(/An insert of the planning sheets was cut short/).waitFor();
  await page.getByRole("tab", { name: "Set up" }).click();
  await page.getByRole("button", { name: "Remove what was inserted" }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page
    .getByText("What was inserted has been removed.")
    .filter({ visible: true })
    .first()
    .waitFor();
  const left = await other.page.evaluate(() => {
    const { engine } = window.workbench;
    return [engine.sheets().map(({ name }) => name), engine.tables().length, engine.names().length];
  });
  expect(left).toEqual([["Sheet1"], 0, 0]);
  expect(other.errors).toEqual([]);
  await other.close();
});
