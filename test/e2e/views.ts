/** The views of the pane, and how a person gets to each. */
import type { Frame } from "playwright-core";

export const VIEWS = [
  "portfolio",
  "programme",
  "customers",
  "score",
  "horizons",
  "case",
  "setup",
] as const;
export type View = (typeof VIEWS)[number];

const TABS = {
  portfolio: "Portfolio",
  programme: "Portfolio",
  customers: "Customers",
  score: "Score",
  horizons: "Horizons",
  case: "Cases",
  setup: "Set up",
};

/** Shows a view and waits until it has stopped reading the workbook. */
export async function showView(pane: Frame, view: View): Promise<void> {
  await pane.getByRole("tab", { name: TABS[view] }).click();
  const back = pane.getByRole("button", { name: "All programmes" });
  if (view === "portfolio" && (await back.isVisible())) await back.click();
  if (view === "programme") {
    if (!(await back.isVisible())) await pane.locator("[data-programme]").first().click();
    await pane.getByRole("heading", { name: "Assumptions" }).waitFor();
  }
  await pane.waitForFunction(() => !document.querySelector('[role="progressbar"]'));
  await pane.waitForTimeout(300);
}

/** Fits the models in the Customers view, and waits for its charts. */
export async function fitCustomers(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Fit the models" }).click();
  await waitForFit(pane);
}

export async function waitForFit(pane: Frame): Promise<void> {
  await pane.getByRole("table", { name: "Models compared" }).waitFor({ timeout: 120_000 });
  await pane.getByRole("img", { name: /Repeat purchases over time/ }).waitFor();
}
