/** The Customers view in a browser: fit, look, write formulas, by keyboard alone where it can be; axe in every theme. */
import { readFileSync } from "node:fs";
import type * as Axe from "axe-core";
import type { Frame } from "playwright-core";
import { Session, type Theme } from "./workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES: Theme[] = ["light", "dark", "forced-colors"];
let session: Session;
beforeAll(async () => {
  session = await Session.start();
}, 300_000);
afterAll(() => session.stop());

test("orders are fitted by keyboard alone, charts seen, formulas written; axe finds nothing in any theme", async () => {
  const workbench = await session.open();
  await workbench.waitForSample();
  const pane = await workbench.pane();
  await pane.getByRole("tab", { name: "Customers" }).click();
  const fit = pane.getByRole("button", { name: "Fit the models" });
  await fit.waitFor();
  await fit.focus();
  await workbench.page.keyboard.press("Enter");
  await pane.getByRole("table", { name: "Models compared" }).waitFor({ timeout: 120_000 });
  await pane.getByRole("img", { name: /Repeat purchases over time/ }).waitFor();
  await pane.evaluate(axe);
  for (const theme of THEMES) {
    await workbench.useTheme(theme);
    expect([theme, await violations(pane, theme)]).toEqual([theme, []]);
  }
  await workbench.useTheme("light");
  await pane.getByRole("button", { name: "Write live formulas" }).focus();
  await workbench.page.keyboard.press("Enter");
  await pane.getByText("Written to the sheet Customer value.").first().waitFor({
    timeout: 120_000,
  });
  await workbench.settle();
  const check = await workbench.readCell("Customer value", "B3");
  expect(check.value).toBe("OK");
  expect(await workbench.spillOf("Customer value", "A17")).toMatchObject({
    rows: 1501,
    columns: 5,
  });
  expect(workbench.errors).toEqual([]);
}, 300_000);

/** In forced colours axe measures the colours that the browser does not paint. */
async function violations(pane: Frame, theme: Theme): Promise<string[]> {
  return pane.evaluate(async (enabled) => {
    const { violations: all } = await (window as unknown as { axe: typeof Axe }).axe.run(document, {
      rules: { "color-contrast": { enabled } },
    });
    return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, theme !== "forced-colors");
}
