/** functions.json: what is registered with the engine, and what Excel would not register. */
import { readFunctions } from "../../../workbench/host/function-metadata";

const one = (change: object = {}) =>
  JSON.stringify({
    functions: [
      {
        id: "SCORE.PARTS",
        name: "SCORE.PARTS",
        description: "Parts.",
        helpUrl: "https://host/help/score-parts.html",
        parameters: [
          { name: "ratings", dimensionality: "matrix", type: "any", description: "Ratings." },
          { name: "method", optional: true },
        ],
        ...change,
      },
    ],
  });

test("a function is registered under its namespace with its parameters", () => {
  expect(readFunctions(one(), "CCO")).toEqual([
    {
      id: "SCORE.PARTS",
      name: "CCO.SCORE.PARTS",
      description: "Parts.",
      helpUrl: "https://host/help/score-parts.html",
      parameters: [
        {
          name: "ratings",
          description: "Ratings.",
          matrix: true,
          optional: false,
          repeating: false,
        },
        { name: "method", description: "", matrix: false, optional: true, repeating: false },
      ],
    },
  ]);
});

test.each([
  [{ name: "LTV2" }, /cell address/],
  [{ name: "NP" }, /no function name/],
  [{ name: "2NPV" }, /no function name/],
  [{ id: "A-B" }, /no function name/],
  [{ options: { stream: true } }, /streaming/],
])("%j is refused", (change, reason) => {
  expect(() => readFunctions(one(change), "CCO")).toThrow(reason);
});

test("an id that is there twice is refused", () => {
  const twice = JSON.parse(one()) as { functions: unknown[] };
  twice.functions.push(twice.functions[0]);
  expect(() => readFunctions(JSON.stringify(twice), "CCO")).toThrow(/twice/);
});
