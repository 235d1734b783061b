/** The Customers view in a browser: fit, look, write formulas, by keyboard alone where it can be; axe in every theme. */
import type { Frame } from "playwright-core";
import { axeFindings } from "./axe";
import { openForAll } from "./opened";
import { waitForFit } from "./views";
import type { Workbench } from "./workbench";

jest.setTimeout(300_000);

let workbench: Workbench;
let pane: Frame;

openForAll((opened) => {
  ({ workbench, pane } = opened);
});

test("orders are fitted by keyboard alone, charts seen, formulas written; axe finds nothing in any theme", async () => {
  await pane.getByRole("tab", { name: "Customers" }).click();
  const fit = pane.getByRole("button", { name: "Fit the models" });
  await fit.waitFor();
  await fit.focus();
  await workbench.page.keyboard.press("Enter");
  await waitForFit(pane);
  expect(await axeFindings(workbench, pane, "fitted")).toEqual([]);
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
});
