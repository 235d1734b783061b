/** The Customers view in a browser: fit, look, write formulas, by keyboard alone where it can be; axe in every theme. */
import { readFileSync } from "node:fs";
import { Session, type Theme } from "./workbench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let session: Session;
beforeAll(async () => {
  session = await Session.start();
}, 300_000);
afterAll(() => session.stop());

test.each<Theme>(["light", "dark", "forced-colors"])(
  "%s: orders are fitted by keyboard alone, charts seen, formulas written",
  async (theme) => {
    const workbench = await session.open({ theme });
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
    // In forced colours axe measures the colours that the browser does not paint.
    const colours = theme !== "forced-colors";
    const violations = await pane.evaluate(async (enabled) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            page: Document,
            options: object
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const found = await axe.run(document, { rules: { "color-contrast": { enabled } } });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    }, colours);
    expect(violations).toEqual([]);
    if (theme === "light") {
      await pane.getByRole("button", { name: "Write live formulas" }).focus();
      await workbench.page.keyboard.press("Enter");
      await pane.getByText("Written to the sheet Customer value.").first().waitFor({
        timeout: 120_000,
      });
      await workbench.settle();
      const check = await workbench.readCell("Customer value", "B3");
      expect(check.value).toBe("OK");
      expect(await workbench.spillOf("Customer value", "A16")).toMatchObject({
        rows: 1501,
        columns: 5,
      });
    }
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  },
  300_000
);
