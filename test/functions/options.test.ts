import { directions, option } from "../../src/functions/options";

const TIMINGS = ["START", "MID", "END"] as const;

test("text options take any case and surrounding blanks", () => {
  for (const text of ["START", "start", " Start "])
    expect(option(text, "timing", TIMINGS)).toBe("START");
  expect(option([["mid"]], "timing", TIMINGS)).toBe("MID");
});

test("a blank, which may arrive as 0, takes the default", () => {
  for (const blank of [null, undefined, "", 0, [[null]], [[0]]]) {
    expect(option(blank, "timing", TIMINGS, "END")).toBe("END");
  }
});

test("a required option says what it needs", () => {
  expect(() => option(null, "timing", TIMINGS)).toThrow(
    "timing: is left out; START, MID or END is needed"
  );
});

test.each([
  ["LATE", 'timing: holds text "LATE"; START, MID or END is needed'],
  [5, "timing: holds 5; START, MID or END is needed"],
  [true, "timing: holds TRUE; START, MID or END is needed"],
  [[["START", "END"]], "timing: 1 row and 2 columns; one of START, MID or END is needed"],
])("%j is refused with a list of the known ones", (argument, message) => {
  expect(() => option(argument, "timing", TIMINGS, "END")).toThrow(message);
});

test("directions are MAX or 1, MIN or -1, one for all or one a criterion", () => {
  expect(directions([["max", "MIN", 1, -1]], "directions", 4)).toEqual([1, -1, 1, -1]);
  expect(directions([["MIN"], ["1"], ["-1"]], "directions", 3)).toEqual([-1, 1, -1]);
  expect(directions("MIN", "directions", 3)).toEqual([-1, -1, -1]);
  expect(directions(-1, "directions", 2)).toEqual([-1, -1]);
});

test("directions left out are MAX", () => {
  for (const blank of [null, undefined, "", 0, [[0]], [[""]]]) {
    expect(directions(blank, "directions", 2)).toEqual([1, 1]);
  }
});

test.each([
  [[["MAX", "UP"]], 'directions: column 2 holds text "UP"; MAX, MIN, 1 or -1 is needed'],
  [[["MAX"], [""]], "directions: row 2 is blank; MAX, MIN, 1 or -1 is needed"],
  [[["MAX"], [0]], "directions: row 2 holds 0; MAX, MIN, 1 or -1 is needed"],
  [[["MAX", "MAX", "MAX"]], "directions: 3 values for 2 criteria"],
  [
    [
      ["MAX", "MAX"],
      ["MIN", "MIN"],
    ],
    "directions: 2 rows and 2 columns; one row or one column is needed",
  ],
])("%j is refused", (argument, message) => {
  expect(() => directions(argument, "directions", 2)).toThrow(message);
});
