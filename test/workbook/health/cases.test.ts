/** Health of the budget cases: pairs of overlaps and margins. */
import { caseFindings } from "../../../src/workbook/health/cases";
import type { TableSnapshot } from "../../../src/workbook/read/snapshot";

const table = (name: string, headers: string[], values: (string | number)[][]): TableSnapshot => ({
  name,
  sheet: name,
  row: 5,
  column: 0,
  headers,
  values,
});
const snapshot = (...tables: TableSnapshot[]) => ({
  tables: new Map(tables.map((each) => [each.name, each])),
  cells: new Map(),
  blocks: new Map(),
});

test("a pair in both orders and a programme with itself are named with their place", () => {
  const overlaps = table(
    "Overlaps",
    ["Programme", "Other", "Share"],
    [
      ["A", "B", 0.1],
      ["b", "a", 0.2],
      ["C", "c", 0.1],
      ["", "", ""],
    ]
  );
  expect(
    caseFindings(snapshot(overlaps)).map(({ message, place }) => [message, place?.address])
  ).toEqual([
    ['Overlaps: "b" and "a" stand twice, in both orders; their shares would add up.', "B8"],
    ['Overlaps: "C" overlaps with itself.', "B9"],
  ]);
});

test("a cannibal rate without a margin is named; none or 0 needs none", () => {
  const headers = ["Programme", "Cannibal rate", "New margin", "Old margin"];
  const programmes = table("Programmes", headers, [
    ["A", 0.2, "", 0.3],
    ["B", 0, "", ""],
    ["C", "", "", ""],
    ["D", 0.2, 0.4, 0.3],
    ["E", 0.2, 0, ""],
  ]);
  expect(caseFindings(snapshot(programmes)).map(({ message }) => message)).toEqual([
    'Programmes, "A": a cannibal rate needs New margin above 0, so it has no case.',
    'Programmes, "E": a cannibal rate needs New margin and Old margin above 0, so it has no case.',
  ]);
});
