/** The built add-in as a whole: its ribbon command, run through office.js, sets up a workbook that calculates. */
import { openWorkbook } from "./support";

test("Insert sample, from the built pane, makes sheets, tables and spilled scores", async () => {
  const workbook = await openWorkbook({ dist: "dist", pane: true });
  try {
    await workbook.runCommand("InsertSample");
    await workbook.settle();
    const { engine, host } = workbook;
    expect(engine.sheets().map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Assumptions", "Programmes", "Scoring", "Horizons", "Calc"])
    );
    const programmes = engine.tables().find(({ name }) => name === "Programmes")!;
    expect(programmes.range.rows).toBe(25);
    const score = programmes.columns.indexOf("Score");
    const cells = engine.read({
      ...programmes.range,
      sheetId: programmes.sheetId,
      row: programmes.range.row + 1,
      column: programmes.range.column + score,
      rows: 24,
      columns: 1,
    });
    expect(cells.flat().map(({ kind }) => kind)).toEqual(
      Array.from({ length: 24 }, () => "number")
    );
    expect(host.wire.nulls).toBe(0);
  } finally {
    workbook.close();
  }
}, 60_000);

test("a command that the add-in does not have is refused by name", async () => {
  const workbook = await openWorkbook({ dist: "dist", pane: true });
  try {
    await expect(workbook.runCommand("NoSuch")).rejects.toThrow(/NoSuch/);
  } finally {
    workbook.close();
  }
});
