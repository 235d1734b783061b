/**
 * The offline checks of the manifest, against golden cases: a file of manifest-cases makes changes to
 * manifest.xml and says what the checks must find. A new case needs no code.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "../../scripts/lib/manifest.mjs";
import { withOrigin } from "../../scripts/lib/origin.mjs";

const ROOT = path.join(__dirname, "../..");
const CASES = path.join(__dirname, "manifest-cases");

/** What to change: every `find`, or all that stands from `from` to the next `to`. */
type Edit = { find: string; with: string } | { from: string; to: string; with: string };

interface Case {
  /** Where the manifest is built for. */
  origin?: string;
  edits: Edit[];
  /** Entries of functions.json; what they leave out is filled in well. */
  functions?: Partial<FunctionEntry>[] | null;
  /** The ids that the commands associate. */
  actions?: string[] | null;
  /** A "*" stands for any text. */
  problems: string[];
}

interface FunctionEntry {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: { name: string; description: string; optional?: boolean }[];
}

const ACTIONS = [
  "ShowPortfolio",
  "ShowCustomers",
  "ShowScore",
  "ShowHorizons",
  "ShowCases",
  "InsertSample",
  "SetUpWorkbook",
  "CheckTables",
  "OpenHelp",
];

const names = readdirSync(CASES).map((name) => name.replace(/\.json$/, ""));

it.each(names)("manifest case %s", (name) => {
  const golden = JSON.parse(readFileSync(path.join(CASES, `${name}.json`), "utf8")) as Case;
  const origin = golden.origin ?? "https://localhost:3000";
  const source = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const xml = golden.edits.reduce(change, withOrigin(source, origin));
  const entries = golden.functions === undefined ? [{ id: "NPV" }] : golden.functions;
  const problems = manifestProblems(xml, {
    functions: entries && { functions: entries.map((entry) => filledIn(entry, origin)) },
    actions: golden.actions === undefined ? ACTIONS : golden.actions,
    readAsset,
  });
  const found = problems.map((problem, index) => matched(problem, golden.problems[index]));
  expect(found).toEqual(golden.problems);
});

it("has at least as many cases with an error as without", () => {
  const errors = names.filter((name) => name.startsWith("error-"));
  expect(errors.length).toBeGreaterThanOrEqual(names.length / 2);
});

it("is a manifest that Microsoft's own reader takes", () => {
  expect(readByOfficeAddinManifest()).toMatchObject({
    officeAppType: "TaskPaneApp",
    displayName: "CCO Planner",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

/** In a process of its own: the package loads modules that jest cannot. */
function readByOfficeAddinManifest(): unknown {
  const script = `require("office-addin-manifest")
    .OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((info) => console.log(JSON.stringify(info)))`;
  const output = execFileSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" });
  return JSON.parse(output);
}

/** An edit that changes nothing would make its case pass for the wrong reason. */
function change(xml: string, edit: Edit): string {
  const changed =
    "find" in edit ? xml.replaceAll(edit.find, edit.with) : cut(xml, edit.from, edit.to, edit.with);
  if (changed === xml) throw new Error(`the edit changes nothing: ${JSON.stringify(edit)}`);
  return changed;
}

function cut(xml: string, from: string, to: string, replacement: string): string {
  const start = xml.indexOf(from);
  const end = start < 0 ? -1 : xml.indexOf(to, start);
  return end < 0 ? xml : xml.slice(0, start) + replacement + xml.slice(end + to.length);
}

function filledIn(entry: Partial<FunctionEntry>, origin: string): FunctionEntry {
  const id = entry.id ?? "NPV";
  const good = {
    id,
    name: id,
    description: "Net present value.",
    helpUrl: `${origin}/help/${id.toLowerCase()}.html`,
    parameters: [{ name: "rate", description: "Rate of a period." }],
  };
  return { ...good, ...entry };
}

function readAsset(file: string): Buffer | null {
  const place = path.join(ROOT, file);
  return existsSync(place) ? readFileSync(place) : null;
}

/** The expected line where the problem fits it, so that a difference shows both as they are. */
function matched(problem: string, expected = ""): string {
  const literal = expected.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`).test(problem) ? expected : problem;
}
