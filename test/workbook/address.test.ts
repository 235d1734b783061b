import { cellAddress, columnLetters, rangeAddress } from "../../src/workbook/address";

// Excel's own: A is column 1, Z 26, AA 27, XFD 16384.
test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

test("cells and ranges", () => {
  expect(cellAddress(4, 1)).toBe("B5");
  expect(rangeAddress(0, 0, 3, 2)).toBe("A1:B3");
  expect(rangeAddress(2, 2, 1, 1)).toBe("C3");
});
