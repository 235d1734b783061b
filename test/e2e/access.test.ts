/**
 * The pane for everybody: axe on every view in light, dark and forced colours, and the whole way
 * by keyboard alone. One workbook for all, since opening the sample takes longest; the last test empties it.
 */
import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { openForAll } from "./opened";
import { VIEWS, showView } from "./views";
import type { Session, Workbench } from "./workbench";

jest.setTimeout(180_000);

let session: Session;
let workbench: Workbench;
let pane: Frame;

openForAll((opened) => {
  ({ session, workbench, pane } = opened);
});

test("axe finds nothing in any view of the pane, in any theme", async () => {
  const found: string[] = [];
  for (const view of VIEWS) {
    await showView(pane, view);
    found.push(...(await axeFindings(workbench, pane, view)));
  }
  expect(found).toEqual([]);
  await showView(pane, "portfolio");
});

test("axe finds nothing in the first-run state, in any theme", async () => {
  const blank = await session.open({ query: "?blank" });
  const first = await blank.pane();
  await first.getByRole("button", { name: "Insert sample workbook" }).first().waitFor();
  expect(await axeFindings(blank, first, "first run")).toEqual([]);
  expect(blank.errors).toEqual([]);
  await blank.close();
});

test("a programme is opened and changed by keyboard alone", async () => {
  const { keyboard } = workbench.page;

  await pane.getByRole("grid", { name: "Programmes" }).waitFor();
  await pane.getByRole("tab", { name: "Portfolio" }).focus();
  await tabTo(
    workbench,
    pane,
    () => document.activeElement?.hasAttribute("data-programme") ?? false
  );
  await keyboard.press("ArrowDown");
  const key = await pane.evaluate(() => document.activeElement!.getAttribute("data-programme")!);
  await keyboard.press("Enter");
  await pane.getByRole("article", { name: key }).waitFor();
  await pane.getByRole("button", { name: "All programmes" }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("All programmes");

  const investment = await workbench.cellOf("Programmes", "Investment likely", key);
  await pane.getByLabel(/^Investment likely/).waitFor();
  await tabTo(workbench, pane, () => {
    const field = document.activeElement;
    const label = field instanceof HTMLInputElement ? field.labels?.[0]?.textContent : "";
    return label?.startsWith("Investment likely") ?? false;
  });
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type("123000");
  await keyboard.press("Enter");
  await workbench.page.waitForTimeout(500);
  await workbench.settle();
  expect((await workbench.readCell(investment.sheet, investment.address)).value).toBe(123000);
});

test("views change, a chart turns into a table and what was inserted goes by keyboard alone", async () => {
  const { keyboard } = workbench.page;
  await pane.getByRole("tab", { name: "Portfolio" }).focus();
  // Customers and Score stand between.
  for (let step = 0; step < 3; step++) await keyboard.press("ArrowRight");
  await pane.getByRole("heading", { name: "Mix against target" }).waitFor();
  await tabTo(workbench, pane, focusOn, "Show as table");
  await keyboard.press("Enter");
  await pane.getByRole("table").first().waitFor();

  await pane.getByRole("tab", { name: "Horizons" }).focus();
  for (let step = 0; step < 2; step++) await keyboard.press("ArrowRight");
  await pane.getByRole("button", { name: "Remove what was inserted" }).waitFor();
  await tabTo(workbench, pane, focusOn, "Remove what was inserted");
  await keyboard.press("Enter");
  await pane.getByRole("dialog").or(pane.getByRole("alertdialog")).waitFor();
  await keyboard.press("Escape");
  await pane.waitForFunction(focusOn, "Remove what was inserted");
  await keyboard.press("Enter");
  await pane.getByRole("button", { name: "Remove", exact: true }).waitFor();
  await tabTo(workbench, pane, focusOn, "Remove");
  await keyboard.press("Enter");
  await pane.locator("#view-setup").getByText("What was inserted has been removed.").waitFor();
  await workbench.settle();
  const sheets = await workbench.page.evaluate(() =>
    window.workbench.engine.sheets().map(({ name }) => name)
  );
  expect(sheets).toEqual(["Sheet1"]);
});

/** What has the focus is called this; what follows a colon is for screen readers. */
function focusOn(name: string): boolean {
  return document.activeElement?.textContent?.split(":")[0]?.trim() === name;
}

/** Presses Tab until what has the focus is what is looked for; gives up after 80 stops. */
async function tabTo(
  workbench: Workbench,
  pane: Frame,
  reached: (name: string) => boolean,
  name = ""
): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    if (await pane.evaluate(reached, name)) return;
    await workbench.page.keyboard.press("Tab");
  }
  throw new Error("Not reached with the Tab key.");
}
