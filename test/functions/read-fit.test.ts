import { errorOf } from "../support/custom-functions";
import { answer } from "../../src/functions/cells";
import { readFit } from "../../src/functions/read-fit";
import { transactionFit } from "../../src/functions/transaction-fit";
import { writeFit } from "../../src/functions/write-fit";

const known = { "BG/NBD": ["r", "alpha", "a", "b"], NBD: ["r", "alpha"] };
const refusal = (cells: unknown) => errorOf(() => answer("X", () => readFit(cells, "fit", known)));

test("labels in any case and order, with rows that mean nothing here", () => {
  const fit = readFit(
    [
      ["", "a title"],
      ["ALPHA", 4.4],
      [" r ", 0.2],
      ["model", "nbd"],
      ["Unit", "WEEK"],
      [7, 8],
    ],
    "fit",
    known
  );
  expect(fit).toMatchObject({ model: "NBD", parameters: [0.2, 4.4], unit: "WEEK", status: "" });
});

test("of a label that stands twice the first counts", () => {
  const twice = [["Model", "NBD"], ["r", 0.2], ["alpha", 4.4], ["r", 9]]; // prettier-ignore
  expect(readFit(twice, "fit", known).parameters).toEqual([0.2, 4.4]);
});

test("a written fit is read back as it was", () => {
  const table = writeFit({
    model: "NBD",
    parameters: [
      { name: "r", value: 0.25, standardError: 0.01 },
      { name: "alpha", value: 4, standardError: null },
    ],
    logCovariance: null,
    unit: "DAY",
    logLikelihood: NaN,
    aic: NaN,
    customers: 9,
    iterations: 4,
    status: "converged",
  });
  expect(table[1]).toEqual(["r", 0.25, 0.01]);
  expect(table[2]).toEqual(["alpha", 4, ""]);
  expect(table.flat().every((cell) => typeof cell === "string" || Number.isFinite(cell))).toBe(
    true
  );
  expect(readFit(table, "fit", known)).toMatchObject({
    parameters: [0.25, 4],
    status: "converged",
  });
});

test.each([
  [
    [
      ["r", 1],
      ["alpha", 2],
    ],
    /^#VALUE! fit: no row "Model"; a fit \(labels and values, with Model BG\/NBD or NBD/,
  ],
  [[["Model", "GG"]], /^#VALUE! fit: Model holds text "GG"; BG\/NBD or NBD is needed$/],
  [
    [
      ["Model", "NBD"],
      ["r", 1],
    ],
    /^#VALUE! fit: no value of "alpha", a parameter of NBD/,
  ],
  [
    [
      ["Model", "NBD"],
      ["r", -1],
      ["alpha", 2],
    ],
    /^#VALUE! fit: r holds -1; a number above 0 is needed$/,
  ],
  [
    [
      ["Model", "NBD"],
      ["r", 0],
      ["alpha", 2],
    ],
    /^#VALUE! fit: r holds 0; a number above 0 is needed$/,
  ],
  [
    [
      ["Model", "NBD"],
      ["r", "?"],
      ["alpha", 2],
    ],
    /^#VALUE! fit: r holds text "\?"; a number above 0 is needed$/,
  ],
  [[["Model"], ["NBD"]], /^#VALUE! fit: 2 rows and 1 column; a fit/],
])("%j is refused", (cells, message) => {
  expect(refusal(cells)).toMatch(message);
});

test("no measurable dropout is read as NBD, a known mean as hardly any spread", () => {
  const none = [
    ["Model", "BG/NBD"],
    ["r", 1],
    ["alpha", 9],
    ["a", "not identified"],
    ["b", "not identified"],
    ["Status", "no measurable dropout"],
  ];
  expect(transactionFit(none, "fit")).toMatchObject({ model: "NBD", parameters: [1, 9] });
  const large = "not identified: any large value";
  const mean = [
    ["Model", "BG/NBD"],
    ["r", 1],
    ["alpha", 9],
    ["a", large],
    ["b", large],
    ["a / (a + b)", 0.2],
  ];
  const { parameters } = transactionFit(mean, "fit");
  expect(parameters[2]! / (parameters[2]! + parameters[3]!)).toBeCloseTo(0.2, 12);
  expect(() => transactionFit(mean.slice(0, 5), "fit")).toThrow('no value of "a / (a + b)"');
  expect(() => transactionFit(none.slice(0, 5), "fit")).toThrow("fit: a holds text");
});

test("a parameter that is not determined is written in its own words", () => {
  const parameter = { name: "r", value: NaN, standardError: null };
  const rowOf = (words?: string) =>
    writeFit({
      model: "NBD",
      parameters: [words === undefined ? parameter : { ...parameter, words }],
      logCovariance: null,
      unit: "",
      logLikelihood: -3,
      aic: 8,
      customers: 2,
      iterations: 1,
      status: "",
    })[1];
  expect(rowOf("not identified: any large value")).toEqual(["r", "not identified: any large value", ""]); // prettier-ignore
  expect(rowOf()).toEqual(["r", "not identified", ""]);
});
