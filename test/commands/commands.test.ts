/** The ribbon's buttons against a plain object in place of the workbook. */
import { registerCommands } from "../../src/commands/commands";
import type { PlanningWorkbook } from "../../src/workbook/types";

const actions = new Map<string, (event: { completed: () => void }) => void>();
const shown: string[] = [];
const opened: string[] = [];

beforeEach(() => {
  actions.clear();
  shown.length = opened.length = 0;
  Object.assign(globalThis, {
    location: { href: "https://host/planner/taskpane.html" },
    Office: {
      actions: { associate: (id: string, act: never) => actions.set(id, act) },
      addin: { showAsTaskpane: async () => void shown.push("pane") },
      context: { ui: { openBrowserWindow: (url: string) => opened.push(url) } },
    },
  });
});

const run = (id: string) =>
  new Promise<void>((resolve, reject) => {
    const action = actions.get(id);
    if (!action) reject(new Error(`no action ${id}`));
    else action({ completed: resolve });
  });

const workbook = (over: Partial<PlanningWorkbook> = {}) => over as PlanningWorkbook;

test("every button of the manifest has its action", () => {
  registerCommands(workbook(), () => undefined);
  expect([...actions.keys()].sort()).toEqual([
    "CheckTables",
    "InsertSample",
    "OpenHelp",
    "SetUpWorkbook",
    "ShowCases",
    "ShowCustomers",
    "ShowHorizons",
    "ShowPane",
    "ShowPortfolio",
    "ShowScore",
  ]);
});

test("review buttons show the pane on their view", async () => {
  const views: unknown[] = [];
  registerCommands(workbook(), (view, section) => views.push([view, section]));
  for (const id of ["ShowCustomers", "ShowScore", "ShowHorizons", "ShowCases"]) await run(id);
  await run("CheckTables");
  expect(views).toEqual([
    ["customers", undefined],
    ["score", undefined],
    ["horizons", undefined],
    ["case", undefined],
    ["setup", "health"],
  ]);
  expect(shown).toEqual(Array(5).fill("pane"));
});

test("inserting the sample ends on the portfolio", async () => {
  const views: string[] = [];
  let inserted = 0;
  const insertSample = async () => ({ sheets: [String(++inserted)] });
  registerCommands(workbook({ insertSample }), (view) => views.push(view));
  await run("InsertSample");
  expect([inserted, views]).toEqual([1, ["setup", "portfolio"]]);
});

test("where the pane says that nothing was inserted, its set up view stays", async () => {
  const views: string[] = [];
  const setUp = { insertSample: async () => false, setUpEmpty: async () => false };
  registerCommands(setUp, (view) => views.push(view));
  await run("SetUpWorkbook");
  expect(views).toEqual(["setup"]);
});

test("help opens beside the page, also under a folder", async () => {
  registerCommands(workbook(), () => undefined);
  await run("OpenHelp");
  expect(opened).toEqual(["https://host/planner/help/index.html"]);
});
