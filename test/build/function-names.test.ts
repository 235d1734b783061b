import { isCellAddress, nameProblem } from "../../scripts/lib/function-names.mjs";

describe("names of custom functions", () => {
  it.each(["A1", "LTV2", "NPV10", "ROI3", "XFD1048576", "R1C1", "R", "C", "RC", "R2", "C7"])(
    "knows %s for the address of a cell",
    (name) => expect(isCellAddress(name)).toBe(true)
  );

  // One past the last column XFD and the last row 1,048,576 of a sheet is no cell.
  it.each(["XFE1", "A1048577", "A0", "CLV", "PROMETHEE2", "ABCD1"])(
    "knows that %s is no cell",
    (name) => expect(isCellAddress(name)).toBe(false)
  );

  it("takes dotted names", () => {
    expect(nameProblem("HORIZON.MIX", "CCO")).toBeNull();
  });
});
