/**
 * No null leaves the add-in inside an array (Excel would show 0 for it), and no error leaves without
 * words where Excel shows them: every function of the built add-in on every kind of poor input.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "./support";

interface Metadata {
  functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
}

const metadata = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8")
) as Metadata;

/** What a 3 × 2 range may hold; errors in a range never reach a function, Excel answers for it. */
const CONTENTS: Record<string, unknown[][]> = {
  numbers: [
    [0.1, 0.5],
    [0.2, 0.6],
    [0.3, 0.7],
  ],
  blanks: [
    ["", ""],
    ["", ""],
    ["", ""],
  ],
  texts: [
    ["a", "b"],
    ["", "x"],
    ["c", "1x"],
  ],
  "mixed values": [
    [1, "a"],
    [true, ""],
    [-5, 1e300],
  ],
  zeros: [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  "huge numbers": [
    [1e308, 1e308],
    [1e308, -1e308],
    [1e308, 1e-308],
  ],
  negatives: [
    [-1, -2],
    [-3, -4],
    [-5, -6],
  ],
};

test.each(["zero", "null"] as const)(
  "blanks as %s",
  async (blanks) => {
    const workbook = await openWorkbook({ dist: "dist", blanks });
    try {
      workbook.host.wire.record = true;
      await workbook.Excel.run(async (context) => {
        for (const [name, values] of Object.entries(CONTENTS)) {
          const sheet = context.workbook.worksheets.add(name);
          sheet.getRange("A1:B3").values = values;
          metadata.functions.forEach(({ id, parameters }, i) => {
            const needed = parameters.filter(({ optional }) => !optional).length;
            const range = (count: number, of: string) =>
              Array.from({ length: count }, () => of).join(",");
            const calls = [
              range(needed, "$A$1:$B$3"),
              range(parameters.length, "$A$1:$B$3"),
              range(needed, "$A$1"),
            ];
            calls.forEach((args, j) => {
              sheet.getCell(10 + i * 40, 4 + j * 20).formulas = [[`=CCO.${id}(${args})`]];
            });
          });
        }
        await context.sync();
      });
      await workbook.settle();
      const { wire } = workbook.host;
      // Equal arguments in one moment are one call.
      const asked = Object.keys(CONTENTS).length * metadata.functions.length * 3;
      expect(wire.answers).toBeGreaterThanOrEqual(asked * 0.75);
      expect(wire.nulls).toBe(0);
      const holes = wire.results.filter(({ value }) => JSON.stringify(value)?.includes("null"));
      expect(holes.map(({ name, caller }) => `${name} in ${caller}`)).toEqual([]);
      const wordless = wire.results.filter(({ failed, value }) => failed && value === "");
      expect(wordless.map(({ name, caller }) => `${name} in ${caller}`)).toEqual([]);
    } finally {
      workbook.close();
    }
  },
  30_000
);
