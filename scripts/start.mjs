/**
 * npm start: builds the add-in when that is due, bundles the workbench once, serves both, and says
 * where to look. Options: --port 3000, --no-open.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { bundlePage } from "../workbench/server/bundle-page.mjs";
import { buildIsDue, buildAddIn } from "../workbench/server/add-in-build.mjs";
import { workbenchFolders } from "../workbench/server/folders.mjs";
import { startServer } from "../workbench/server/static-server.mjs";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    "no-open": { type: "boolean", default: false },
  },
});
const port = Number(options.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port takes a number from 1 to 65535, not "${options.port}".`);
  process.exit(2);
}

try {
  const due = await buildIsDue();
  if (due) console.log("Building the add-in and the workbench (once; the next start is quick) …");
  await Promise.all([due && buildAddIn(), bundlePage()]);
  await serve();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function serve() {
  const server = await startServer({ folders: workbenchFolders, port });
  if (server.port !== port) console.log(`Port ${port} is taken, so ${server.port} is used.`);
  console.log(`
  CCO Planner is open at  ${server.url}

  What to try first
    1. The sample workbook opens by itself: 24 programmes of an invented retailer.
    2. Choose a programme in the pane: its row is selected, its case opens.
    3. On sheet Scoring, change a weight: scores, ranks and the pane follow.
    4. Type  =CCO.CLV(100,0.8,0.1)  into an empty cell: 266.67.
    Add ?blank to the address for an empty workbook. Ctrl+C ends.
`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close().then(() => process.exit(0));
    });
  }
  if (!options["no-open"]) openBrowser(server.url);
}

/** Opens the default browser where there is a desktop to open it on. */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (CI || SSH_CONNECTION || !process.stdout.isTTY) return;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  if (command === "xdg-open" && !DISPLAY && !WAYLAND_DISPLAY) return;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
