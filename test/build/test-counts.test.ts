import { countTests } from "../../scripts/lib/test-jest.mjs";
import { commandStage, run } from "../../scripts/lib/test-command.mjs";

describe("what npm test counts", () => {
  it("counts tests, and those skipped apart", () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countTests(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it("counts a file that could not run as a failure", () => {
    const report = { numPassedTests: 5, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
    expect(countTests(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it("never takes a run without tests, or one that ended badly, for a good one", () => {
    expect(countTests({}, 0).failed).toBe(1);
    expect(countTests({ numPassedTests: 5 }, 1).failed).toBe(1);
    expect(countTests({ numPassedTests: 0, numPendingTests: 4 }, 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 4,
    });
  });
});

describe("stages", () => {
  const command = (code: number) => [process.execPath, "-e", `process.exit(${code})`];
  beforeEach(() => jest.spyOn(console, "log").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it("fails a stage whose ground is missing instead of leaving it out", async () => {
    const build = commandStage("build", command(3));
    const size = commandStage("size", command(0), { needs: ["build"] });
    const results = await run([[[build, size]]], []);
    expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it("counts a command that succeeds as one", async () => {
    const results = await run([[[commandStage("types", command(0))]]], []);
    expect(results).toEqual([expect.objectContaining({ passed: 1, failed: 0, skipped: 0 })]);
  });
});
