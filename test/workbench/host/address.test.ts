/** A1 addresses, as Excel reads and writes them. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bound,
  columnName,
  formatAddress,
  formatRect,
  intersect,
  onSheet,
  parseAddress,
} from "../../../workbench/host/address";

const rect = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

test.each([
  ["A1", null, rect(0, 0, 1, 1)],
  ["$B$2:D4", null, rect(1, 1, 3, 3)],
  ["d4:b2", null, rect(1, 1, 3, 3)],
  ["A:C", null, rect(0, 0, MAX_ROWS, 3)],
  ["2:4", null, rect(1, 0, 3, MAX_COLUMNS)],
  ["XFD1048576", null, rect(MAX_ROWS - 1, MAX_COLUMNS - 1, 1, 1)],
  ["Sheet1!A1", "Sheet1", rect(0, 0, 1, 1)],
  ["'It''s here'!A1:A2", "It's here", rect(0, 0, 2, 1)],
])("%s is read", (text, sheet, expected) => {
  expect(parseAddress(text)).toEqual({ sheet, rect: expected });
});

test.each(["", "A0", "XFE1", "A1048577", "A", "5", "A1:B", "A1:B2:C3", "Programmes", "A1,B2"])(
  "%s is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  }
);

test.each([
  ["A1", rect(0, 0, 1, 1)],
  ["B2:D4", rect(1, 1, 3, 3)],
  ["A:C", rect(0, 0, MAX_ROWS, 3)],
  ["2:4", rect(1, 0, 3, MAX_COLUMNS)],
])("%s is written", (text, of) => {
  expect(formatRect(of)).toBe(text);
});

test("sheet names are quoted where Excel quotes them", () => {
  const cell = rect(0, 0, 1, 1);
  expect(formatAddress("Data", cell)).toBe("Data!A1");
  expect(formatAddress("My data", cell)).toBe("'My data'!A1");
  expect(formatAddress("It's", cell)).toBe("'It''s'!A1");
  expect(formatAddress("AB12", cell)).toBe("'AB12'!A1");
});

test("columns count A to Z, AA to ZZ, AAA to XFD", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("rectangles meet, join, and stay on the sheet", () => {
  expect(intersect(rect(0, 0, 2, 2), rect(1, 1, 5, 5))).toEqual(rect(1, 1, 1, 1));
  expect(intersect(rect(0, 0, 1, 1), rect(1, 1, 1, 1))).toBeNull();
  expect(bound(rect(0, 0, 1, 1), rect(4, 2, 1, 1))).toEqual(rect(0, 0, 5, 3));
  for (const off of [
    rect(-1, 0, 1, 1),
    rect(0, 0, 0, 1),
    rect(MAX_ROWS, 0, 1, 1),
    rect(0.5, 0, 1, 1),
  ]) {
    expect(() => onSheet(off)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  }
});
