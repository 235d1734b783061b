/** A stage of the test run that is one jest project: its tests are counted one by one. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { execute } from "./test-command.mjs";
import { root } from "./root.mjs";

/** `prepare` may return variables for the tests, or throw an error that says what is missing. */
export function jestStage(project, { workers, needs = [], prepare = () => ({}) }) {
  return {
    name: project,
    needs,
    async perform() {
      const report = path.join(root, `.cache/test/${project}.json`);
      rmSync(report, { force: true });
      const env = prepare();
      const jest = path.join(root, "node_modules/jest/bin/jest.js");
      const args = ["--selectProjects", project, "--maxWorkers", String(workers)];
      // A test that hangs still ends; a machine that is slow or busy does not make one fail.
      args.push("--testTimeout", "60000");
      const { code, output } = await execute(
        [process.execPath, jest, ...args, "--json", "--outputFile", report, "--silent"],
        env
      );
      const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
      return { ...countTests(counts, code), output: problems(counts) || output };
    },
  };
}

/** A suite that could not run is a failure, and so is a run that failed for no counted reason. */
export function countTests(report, code) {
  const passed = report.numPassedTests ?? 0;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  const counted = (report.numFailedTests ?? 0) + (report.numRuntimeErrorTestSuites ?? 0);
  const failed = counted === 0 && (code !== 0 || passed === 0) ? 1 : counted;
  return { passed, failed, skipped };
}

/** The failures alone: where, and what jest says of them. */
function problems(report) {
  return (report.testResults ?? [])
    .filter(({ status }) => status === "failed")
    .map(({ name, message }) => `${path.relative(root, name)}\n${message}`)
    .join("\n");
}
