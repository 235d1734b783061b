/**
 * Random edits over many kinds of formulas, with a fixed seed: what the engine shows after an edit
 * must be what it shows when everything is calculated anew.
 */
import { after, at, newEngine, put, register, settle } from "./support";
import type { Engine, Scalar } from "../../../workbench/engine/types";

const ROUNDS = 3;
const EDITS = 25;

test.each([1, 2])(
  "what an edit leaves equals a full recalculation, seed %i",
  async (seed) => {
    const random = generator(seed);
    for (let round = 0; round < ROUNDS; round++) {
      const engine = await newEngine();
      await build(engine, random);
      for (let edit = 0; edit < EDITS; edit++) {
        const what = change(engine, random);
        await settle(engine);
        const shown = snapshot(engine);
        engine.recalculate();
        await settle(engine);
        const anew = snapshot(engine);
        for (const [address, value] of Object.entries(anew))
          if (!Object.is(shown[address], value))
            throw new Error(
              `Round ${round}, edit ${edit} (${what}): ${address} showed ${String(shown[address])}, is ${String(value)}`
            );
      }
      engine.dispose();
    }
  },
  120_000
);

type Random = (from: number, to: number) => number;

function generator(seed: number): Random {
  let state = seed;
  return (from, to) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return from + Math.floor((state / 0x80000000) * (to - from + 1));
  };
}

async function build(engine: Engine, random: Random): Promise<void> {
  register(
    engine,
    "SCORE",
    ["m", "s"],
    (grid, factor) =>
      (grid as Scalar[][])
        .flat()
        .reduce<number>((sum, x) => sum + (typeof x === "number" ? x : 0), 0) * Number(factor)
  );
  register(engine, "GROW", ["s"], (n) =>
    Array.from({ length: (Math.abs(Math.round(Number(n))) % 4) + 1 }, (_, index) => [
      Number(n) + index,
    ])
  );
  register(engine, "SLOW", ["s"], (x) => after(random(0, 8), Number(x) * 2 || 0));
  register(engine, "SOON", ["s"], async (x) => (Number(x) || 0) + 0.5);
  const other = engine.addSheet("Other");
  put(engine, "A1", [
    ["Name", "Val", "Calc"],
    ...Array.from({ length: 8 }, (_, row) => [`n${row}`, random(0, 9), "=[@Val]*2"]),
  ]);
  engine.addTable(at(engine, "A1:C9"), "T");
  engine.setName("Nm", "=Sheet1!$B$3:$B$6");
  put(engine, "A1", [["=SEQUENCE(MOD(Sheet1!B4,4)+1)"]], other);
  put(engine, "C1", [["=SUM(A1#)+SUM(T[Calc])"]], other);
  put(engine, "H1", [
    ["=CCO.GROW(B2)", "", "=SEQUENCE(MOD(B3,4)+1)", "", "=SORT(FILTER(T[Val],T[Val]>B4,0))"],
  ]);
  for (let row = 1; row <= 18; row++) put(engine, `E${row}`, formula(row, random));
  await settle(engine);
}

function formula(row: number, random: Random): string {
  const input = () => `B${random(2, 9)}`;
  const above = () => (row > 1 ? `E${random(1, row - 1)}` : "B2");
  const range = () => {
    const from = random(2, 8);
    return `B${from}:B${random(from, 9)}`;
  };
  const kinds = [
    () => `=SUM(${range()})`,
    () => `=CCO.SCORE(${range()},${input()})`,
    () => `=${above()}+${input()}`,
    () => "=CCO.SCORE(T[Val],1)",
    () => `=SUM(Nm)+${above()}`,
    () => `=IF(${input()}>4,${above()},${input()})`,
    () => `=INDEX(T[Calc],${random(1, 4)})`,
    () => `=LET(x,${input()},x*2+${above()})`,
    () => `=CCO.SOON(${above()})`,
    () => `=CCO.SLOW(${above()})+CCO.SLOW(${input()})`,
    () => `=CCO.SLOW(CCO.SOON(${input()}))+CCO.SOON(${above()})`,
    () => `=SUM(OFFSET(B2,0,0,${random(1, 5)},1))`,
    () => `=XLOOKUP("n${random(0, 9)}",T[Name],T[Val],"none")`,
    () => `=SUM(FILTER(T[Val],T[Val]>${random(0, 9)},0))`,
    () => `=SUM(${["H1#", "J1#", "L1#", "Other!A1#"][random(0, 3)]})`,
    () => "=SUM(H1:L8)",
    () => `=IFERROR(1/${input()},"e")`,
    () => "=@T[Val]+1",
    () => "=Other!C1",
    () => "=ROWS(T)",
  ];
  return kinds[random(0, kinds.length - 1)]!();
}

function change(engine: Engine, random: Random): string {
  const table = engine.tables()[0]!;
  const rows = table.range.rows - 1;
  switch (random(0, 11)) {
    case 0: {
      const row = random(1, 18);
      put(engine, `E${row}`, formula(row, random));
      return `formula in E${row}`;
    }
    case 1:
      engine.clear(at(engine, `B${random(2, 9)}`), "Contents");
      return "cleared";
    case 2:
      engine.addTableRows(table.id, random(0, 1) ? null : random(0, rows), [["new", random(0, 9)]]);
      return "row added";
    case 3:
      if (rows > 5) engine.deleteTableRows(table.id, random(0, rows - 1), 1);
      return "row deleted";
    case 4:
      engine.sortTable(table.id, [{ column: 1, ascending: random(0, 1) === 1 }]);
      return "sorted";
    case 5:
      put(engine, `I${random(1, 3)}`, random(0, 1) ? random(0, 9) : "");
      return "beside a spill";
    case 6:
      put(engine, `H${random(2, 3)}`, random(0, 1) ? 1 : "");
      return "in the way of a spill";
    case 7:
      put(engine, "B1", random(0, 1) ? "Val" : "Value");
      return "heading";
    default:
      put(engine, `B${random(2, 9)}`, random(0, 9));
      return "input";
  }
}

/** Values by address, of the first sheet's columns B to N and the second sheet. */
function snapshot(engine: Engine): Record<string, Scalar> {
  const found: Record<string, Scalar> = {};
  for (const sheet of engine.sheets())
    engine
      .read({ sheetId: sheet.id, row: 0, column: 0, rows: 24, columns: 14 })
      .forEach((cells, row) =>
        cells.forEach((cell, column) => {
          found[`${sheet.name} ${row + 1},${column + 1} ${cell.formula}`] = cell.value;
        })
      );
  return found;
}
