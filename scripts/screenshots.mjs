/**
 * Takes a picture of every view of the pane in every theme at 350 px, and of the whole window, into
 * .cache/screenshots. It drives the workbench with the code of the browser tests. Views may be named:
 * node scripts/screenshots.mjs customers score.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { rootFolder } from "../workbench/server/folders.mjs";

const folder = path.join(rootFolder, ".cache/screenshots");
const driver = path.join(folder, "driver.mjs");
await mkdir(folder, { recursive: true });
await build({
  stdin: {
    contents: `export * from "./workbench"; export * from "./views";`,
    resolveDir: path.join(rootFolder, "test/e2e"),
    loader: "ts",
  },
  outfile: driver,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
});
const { Session, VIEWS, showView, fitCustomers } = await import(pathToFileURL(driver).href);
const asked = process.argv.slice(2);
const wanted = (view) => asked.length === 0 || asked.includes(view);

const session = await Session.start();
try {
  for (const theme of ["light", "dark", "forced-colors"]) await picture(theme);
} finally {
  await session.stop();
}

async function picture(theme) {
  if (asked.length === 0) await firstRun(theme);
  const workbench = await session.open({ theme });
  await workbench.waitForSample();
  const pane = await workbench.pane();
  for (const view of VIEWS.filter(wanted)) {
    await showView(pane, view);
    await take(workbench, `${view}-${theme}`);
    if (view !== "customers") continue;
    await fitCustomers(pane);
    await take(workbench, `customers-fitted-${theme}`);
  }
  await workbench.page.screenshot({ path: path.join(folder, `window-${theme}.png`) });
  await workbench.close();
}

async function firstRun(theme) {
  const empty = await session.open({ theme, query: "?blank" });
  const first = await empty.pane();
  await first.getByRole("button", { name: "Insert sample workbook" }).first().waitFor();
  await take(empty, `first-run-${theme}`);
  await empty.close();
}

/** The frame is made as high as its page, so that nothing is cut off. */
async function take(workbench, name) {
  await workbench.screenshotPane(path.join(folder, `${name}.png`));
  console.log(`.cache/screenshots/${name}.png`);
}
