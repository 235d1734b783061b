import { textOf } from "../../src/functions/text";

test("a text or a number; nothing, and 0 as which a blank may come, is no text", () => {
  expect(textOf([[" WEEK "]], "unit")).toBe("WEEK");
  expect(textOf(7, "unit")).toBe("7");
  for (const blank of [null, undefined, "", [[""]], 0, [[0]]])
    expect(textOf(blank, "unit")).toBe("");
});

test.each([
  [[["WEEK", "DAY"]], "unit: 1 row and 2 columns; one text is needed"],
  [true, "unit: holds TRUE; a text is needed"],
  [[[NaN]], "unit: holds no finite number; a text is needed"],
  [
    { type: "Error", basicType: "Error", basicValue: "#N/A" },
    "unit: holds an error or a value of another kind; a text is needed",
  ],
])("%j is refused", (argument, message) => {
  expect(() => textOf(argument, "unit")).toThrow(message);
});
