import { errorOf, plain } from "../../support/custom-functions";
import { PILOT_FIGURES } from "../../../src/core/finance/pilot";
import { pilot } from "../../../src/functions/finance/pilot";

const by = (table: any[][], label: string) => table.find(([name]) => name === label)?.[1];

test("a row a figure; the decision in words", () => {
  const table = pilot(30, 0.25, 190, 800, 0.6, 0.2);
  expect(table.map(([label]) => label)).toEqual(Object.values(PILOT_FIGURES));
  expect(by(table, "Decision")).toBe("Pilot first");
  expect(by(table, "Do nothing")).toBe(0);
});

test("what cannot be is an error in its row alone", () => {
  const table = plain(pilot(1, 1, 10, 20, 1, 0)) as unknown[][];
  expect(by(table, "Chance after a bad result")).toBe("#N/A a bad result cannot come");
  expect(by(table, "Scale now")).toBe(10);
});

test("bad input refuses the call by name", () => {
  expect(errorOf(() => pilot(1, 1.5, 1, 1, 1, 0))).toBe(
    "#VALUE! chance: holds 1.5; a chance from 0 to 1 is needed"
  );
  expect(errorOf(() => pilot(1, 0.5, 1, 1, [[1, 2]], 0))).toMatch(
    /^#VALUE! hitRate: .*a single number is needed/
  );
});
