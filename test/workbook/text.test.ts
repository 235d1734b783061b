import { holdsFormula, safeText, safeValue } from "../../src/workbook/text";

test.each([
  "=1+1",
  "+A1",
  "-5 %",
  "@SUM(A1)",
  "'x",
  "\t=1",
  "007",
  "3-4",
  "1/2",
  "5 May",
  "May 5",
  "Mai 5",
  "Jan-27",
  "TRUE",
  "false",
  "#N/A",
  " x",
])("%s is kept text by an apostrophe", (text) => expect(safeText(text)).toBe(`'${text}`));

test.each(["Loyalty club renewed", "App relaunch", "Ärger mit Rückgaben", "a = b", ""])(
  "%s is written as it is",
  (text) => expect(safeText(text)).toBe(text)
);

test("values other than text are left alone", () => {
  expect([safeValue(-5), safeValue(null), safeValue("=x")]).toEqual([-5, null, "'=x"]);
});

test("a formula differs from its value; text that begins with = does not", () => {
  expect(holdsFormula("=A1", 5)).toBe(true);
  expect(holdsFormula("=1+1", "=1+1")).toBe(false);
  expect(holdsFormula(5, 5)).toBe(false);
});
