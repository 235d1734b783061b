/**
 * The cases of the cell boundary that every function must pass, for each of its arguments: left out
 * as null and as undefined, blank as null and "", text, booleans, errors, one row, one column, empty,
 * ragged, 10,000 rows, and any mixture of them.
 */
import fc from "fast-check";
import { errorOf, isExcelError, plain } from "../support/custom-functions";
import { comments, functionOf } from "../support/formula";

interface Subject {
  /** A call that works, with every argument given. */
  readonly args: unknown[];
  /** Arguments whose cells are numbers, by index; the others are options. */
  readonly numbers: number[];
  /** What an argument that is left out stands for, by index. */
  readonly defaults: Record<number, unknown>;
  /** Arguments with a value a row, by index. */
  readonly perRow: number[];
  /** Required arguments that are missing data (#N/A) when left out, by index. */
  readonly missing?: number[];
  /** Arguments that are not optional in their place but may be left empty, by index. */
  readonly empty?: number[];
  /** Arguments that may be a row or a column, by index. */
  readonly vectors: number[];
}

const three = [[1], [2], [3]];
const ratings = [
  [1, 5],
  [2, 4],
  [3, 9],
];
const anchors = [
  [0, 0],
  [10, 10],
];

const pairwise = [
  [1, 3, 5],
  ["", 1, 2],
  ["", "", 1],
];

const repeatBuying = [
  ["Model", "BG/NBD"],
  ["r", 0.243],
  ["alpha", 4.414],
  ["a", 0.793],
  ["b", 2.426],
];

const subjects: Record<string, Subject> = {
  SCORE: {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "WSM", "MINMAX", anchors],
    numbers: [0, 1, 5],
    defaults: { 2: "MAX", 3: "WSM", 4: "MINMAX" },
    perRow: [0],
    vectors: [1, 2],
  },
  RANK: {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "WSM", "MINMAX", anchors],
    numbers: [0, 1, 5],
    defaults: { 2: "MAX", 3: "WSM", 4: "MINMAX" },
    perRow: [0],
    vectors: [1, 2],
  },
  "SCORE.PARTS": {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "SUM", anchors],
    numbers: [0, 1, 4],
    defaults: { 2: "MAX", 3: "MINMAX" },
    perRow: [0],
    vectors: [1, 2],
  },
  "RANK.STABILITY": {
    args: [ratings, [[2, 1]], [["MAX", "MIN"]], "WSM", "MINMAX", anchors, 0.3, 20, 5, 2],
    numbers: [0, 1, 5, 6, 7, 8, 9],
    defaults: { 2: "MAX", 3: "WSM", 4: "MINMAX", 6: 0.5, 7: 2000, 8: 1, 9: 3 },
    perRow: [0],
    vectors: [1, 2],
  },
  "WEIGHTS.AHP": { args: [pairwise], numbers: [], defaults: {}, perRow: [], vectors: [] },
  "WEIGHTS.CR": {
    args: [pairwise, "TUMMALA"],
    numbers: [],
    defaults: { 1: "SAATY" },
    perRow: [],
    vectors: [],
  },
  "WEIGHTS.RANKED": {
    args: [[[2], [1], [3]], "SUM"],
    numbers: [0],
    defaults: { 1: "ROC" },
    perRow: [],
    vectors: [0],
  },
  "WEIGHTS.DATA": {
    args: [ratings, "CRITIC", [["MAX", "MIN"]]],
    numbers: [0],
    defaults: { 1: "ENTROPY", 2: "MAX" },
    perRow: [],
    vectors: [2],
  },
  RATE: { args: [0.1, "QUARTER"], numbers: [0], defaults: {}, perRow: [], vectors: [] },
  HORIZON: {
    args: [[[6], [24], [48]], [[0.9], [0.5], [0.1]], 12, 36, 0.7, 0.3],
    numbers: [0, 1, 2, 3, 4, 5],
    defaults: { 2: 12, 3: 36, 4: 0.7, 5: 0.3 },
    perRow: [0, 1],
    missing: [1],
    vectors: [0, 1],
  },
  "HORIZON.MIX": {
    args: [[[5], [6], [7]], three, [[0.5, 0.3, 0.2]]],
    numbers: [0, 1, 2],
    defaults: { 2: [[0.7, 0.2, 0.1]] },
    perRow: [0, 1],
    vectors: [0, 1, 2],
  },
  "HORIZON.MAP": {
    args: [[[5], [6], [7]], three, three, three, 4, "EVEN"],
    numbers: [0, 1, 2, 3, 4],
    defaults: { 5: "EVEN" },
    perRow: [0, 1, 2, 3],
    vectors: [0, 1, 2, 3],
  },
  PHASE: {
    args: [[[5], [6], [7]], three, three, 4, "SCURVE", 6],
    numbers: [0, 1, 2, 3, 5],
    defaults: { 4: "EVEN", 5: 6 },
    perRow: [0, 1, 2],
    vectors: [0, 1, 2],
  },
  NPV: {
    args: [
      0.1,
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      "END",
    ],
    numbers: [0, 1],
    defaults: {},
    perRow: [1],
    vectors: [],
  },
  PAYBACK: {
    args: [
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      0.1,
    ],
    numbers: [0, 1],
    defaults: { 1: 0 },
    perRow: [0],
    vectors: [],
  },
  RAMP: {
    args: [[[5], [6], [7]], three, three, 4, "BASS", 0.1, 0.05, [[0.3], [0.4], [0.5]]],
    numbers: [0, 1, 2, 3, 5, 6, 7],
    defaults: { 4: "LINEAR", 5: 0, 6: 0.03, 7: 0.38 },
    perRow: [0, 1, 2, 7],
    vectors: [0, 1, 2, 7],
  },
  IRR: {
    args: [
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      0.1,
    ],
    numbers: [0, 1],
    defaults: { 1: 0 },
    perRow: [0],
    vectors: [],
  },
  "IRR.ALL": {
    args: [[[-50, -100, 600, 300, -100]]],
    numbers: [0],
    defaults: {},
    perRow: [],
    vectors: [0],
  },
  CASE: {
    args: [[[9, 1, 0]], [[0, 8, 9]], 0.1, "START", 4, 0.05, 0.25],
    numbers: [0, 1, 2, 4, 5, 6],
    defaults: { 4: 1, 5: 0.1, 6: 0 },
    perRow: [],
    vectors: [0, 1],
  },
  RNPV: {
    args: [
      0.1,
      [
        [-5, 3, 4],
        [-6, 3, 5],
        [-7, 9, 9],
      ],
      [[1, 0.5, 0.6]],
      "END",
    ],
    numbers: [0, 1, 2],
    defaults: {},
    perRow: [1],
    vectors: [],
  },
  CANNIBAL: {
    args: [[[0, 400, 900]], 0.4, [[0, 0.2, 0.25]], 0.55],
    numbers: [0, 1, 2, 3],
    defaults: {},
    perRow: [],
    vectors: [0, 2],
  },
  OVERLAP: {
    args: [
      [[100], [80], [50]],
      [
        [0, 0.2, 0],
        [0.2, 0, 0.1],
        [0, 0.1, 0],
      ],
      [[1], [1], [0]],
    ],
    numbers: [0, 1, 2],
    defaults: { 2: [[1, 1, 1]] },
    perRow: [],
    vectors: [0, 2],
  },
  PILOT: {
    args: [30, 0.25, 190, 800, 0.6, 0.2, 5, 0.1, 2, 0.9],
    numbers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    defaults: { 6: 0, 7: 0, 8: 0, 9: 1 },
    perRow: [],
    vectors: [],
  },
  "SCALE.ODDS": {
    args: [3, 8, 0.4, 3, 0.9],
    numbers: [0, 1, 2, 3, 4],
    defaults: { 2: 0.5, 3: 2, 4: 0.8 },
    perRow: [],
    vectors: [],
  },
  CLV: {
    args: [[[100], [90], [80]], 0.8, [[0.1], [0.1], [0.2]], 5, 0.01, "START", 3],
    numbers: [0, 1, 2, 3, 4, 6],
    defaults: { 3: 1e9, 4: 0, 5: "END", 6: 0 },
    perRow: [0, 2],
    vectors: [0, 2],
  },
  "BTYD.FIT": {
    args: [
      "NBD",
      [[0], [1], [2], [3]],
      [[0], [4], [7], [3]],
      [[8], [9], [8], [6]],
      [[9], [4], [2], [1]],
      "WEEK",
    ],
    numbers: [1, 2, 3, 4],
    defaults: { 4: 1, 5: "" },
    perRow: [],
    vectors: [1, 2, 3, 4],
  },
  "BTYD.ALIVE": {
    args: [repeatBuying, [[0], [1], [2]], [[0], [4], [7]], [[8], [9], [8]]],
    numbers: [1, 2, 3],
    defaults: {},
    perRow: [1, 2, 3],
    vectors: [1, 2, 3],
  },
  "BTYD.EXPECTED": {
    args: [repeatBuying, [[0], [1], [2]], [[0], [4], [7]], [[8], [9], [8]], [[10], [20], [30]]],
    numbers: [1, 2, 3, 4],
    defaults: {},
    empty: [1, 2, 3],
    perRow: [1, 2, 3, 4],
    vectors: [1, 2, 3, 4],
  },
  "BTYD.RESIDUAL": {
    args: [repeatBuying, [[0], [1], [2]], [[0], [4], [7]], [[8], [9], [8]], 0.002, 50],
    numbers: [1, 2, 3, 4, 5],
    defaults: {},
    empty: [1, 2, 3],
    perRow: [],
    vectors: [1, 2, 3],
  },
  "BTYD.CHANCE": {
    args: [repeatBuying, 39, [[0, 1, 2, 5]]],
    numbers: [1, 2],
    defaults: {},
    perRow: [],
    vectors: [2],
  },
  UPLIFT: {
    args: [[[100], [90], [80]], 50, 0.8, 0.02, 4, 1, 2, 3],
    numbers: [0, 1, 2, 3, 4, 5, 6, 7],
    defaults: { 5: 0, 6: 0, 7: 0 },
    perRow: [0],
    vectors: [0],
  },
};

const functions = comments.map((comment) => ({
  id: comment.id,
  call: functionOf(comment),
  parameters: comment.parameters,
  subject: subjects[comment.id]!,
}));

test("every function is put to these tests", () => {
  expect(Object.keys(subjects).sort()).toEqual(comments.map(({ id }) => id).sort());
});

describe.each(functions)("$id", ({ call, parameters, subject }) => {
  const { args } = subject;
  const normal = call(...args);
  const given = parameters.map((parameter, index) => ({ ...parameter, index }));
  const change = (index: number, value: unknown) =>
    args.map((arg, i) => (i === index ? value : arg));
  const numeric = given.filter(({ index }) => subject.numbers.includes(index));

  test("answers", () => {
    expectGood(normal);
    expect(JSON.stringify(plain(normal))).not.toContain("#");
  });

  each(given.filter(({ optional }) => optional))("$name left out is its default", ({ index }) => {
    for (const omitted of [null, undefined, "", [[""]], [[null]]]) {
      const left = plain(call(...change(index, omitted)));
      if (index in subject.defaults)
        expectClose(left, plain(call(...change(index, subject.defaults[index]))));
      else expectGood(left);
    }
    // Trailing arguments may be absent altogether.
    expect(plain(call(...args.slice(0, index)))).toEqual(
      plain(call(...args.slice(0, index), ...args.slice(index).map(() => null)))
    );
  });

  each(given.filter(({ optional, index }) => !optional && !subject.empty?.includes(index)))(
    "$name is required by name",
    ({ name, index }) => {
      for (const omitted of [null, undefined]) {
        const start = subject.missing?.includes(index)
          ? `#N/A ${name}: is blank`
          : `#VALUE! ${name}: is left out`;
        expect(errorOf(() => call(...change(index, omitted)))).toMatch(
          new RegExp(`^${start}; .* is needed$`)
        );
      }
    }
  );

  each(numeric)("$name names what it holds instead of a number", ({ name, index }) => {
    const cases: [unknown, string][] = [
      ["high", 'text "high"'],
      ["12", 'text "12"'],
      [true, "TRUE"],
      [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }, "an error"],
    ];
    for (const [cell, held] of cases) {
      if (held.startsWith("text") && name === "profile") continue;
      const message = firstError(() => call(...change(index, spoil(args[index], cell))));
      expect(message).toMatch(new RegExp(`^#VALUE! ${name}: .*holds ${held}`));
    }
  });

  each(numeric.filter(({ index }) => Array.isArray(args[index])))(
    "a blank in $name is missing, by its place",
    ({ name, index }) => {
      for (const blank of [null, "", undefined]) {
        const message = firstError(() => call(...change(index, spoil(args[index], blank))));
        expect(message).toMatch(
          new RegExp(`^#N/A ${name}: (row|column) .*is blank; a number is needed$`)
        );
      }
    }
  );

  each(given)("$name empty or ragged is refused by name", ({ name, index }) => {
    for (const bad of [[], [[]], [[], []], [[1, 2], [3]], [[1], []]]) {
      expect(errorOf(() => call(...change(index, bad)))).toMatch(new RegExp(`^#VALUE! ${name}: `));
    }
  });

  each(given.filter(({ index }) => subject.vectors.includes(index)))(
    "$name may be a row or a column",
    ({ index }) => {
      const cells = args[index] as unknown[][];
      expect(call(...change(index, turned(cells)))).toEqual(normal);
    }
  );

  test("one row and 10,000 rows keep their shape, and no null leaves", () => {
    const rows = (count: number) =>
      args.map((arg, i) =>
        subject.perRow.includes(i)
          ? Array.from(
              { length: count },
              (_, row) => (arg as unknown[][])[row % (arg as unknown[][]).length]
            )
          : arg
      );
    for (const count of subject.perRow.length > 0 ? [1, 10_000] : []) {
      const result = call(...rows(count)) as unknown[][];
      expectGood(result);
      const fixed = (normal as unknown[][]).length === 4;
      expect(result.length).toBe(fixed ? 4 : count);
    }
  });

  test("arguments are left as they were", () => {
    const before = JSON.stringify(args);
    call(...args);
    expect(JSON.stringify(args)).toBe(before);
  });

  test("whatever the cells hold, an answer is good or an error that says why", () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: -5, max: 50 }) },
      { weight: 2, arbitrary: fc.integer({ min: -1, max: 3 }) },
      fc.constantFrom<unknown>(0, 1, -1, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity),
      fc.constantFrom<unknown>(
        "",
        null,
        undefined,
        "x",
        "MAX",
        "MIN",
        "START",
        "END",
        "NONE",
        "12",
        true,
        false
      ),
      fc.constantFrom<unknown>(
        { type: "Error", basicValue: "#N/A" },
        {},
        { basicValue: 3 },
        () => 1,
        new Error("x")
      )
    );
    const range = fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        })
      );
    const argument = fc.oneof(
      cell,
      range,
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
      fc.array(cell)
    );
    const call_ = fc.tuple(
      ...args.map((arg) => fc.oneof({ weight: 3, arbitrary: fc.constant(arg) }, argument))
    );
    fc.assert(
      fc.property(call_, (fuzzed) => {
        let result: unknown;
        try {
          result = call(...fuzzed);
        } catch (error) {
          expect(isExcelError(error)).toBe(true);
          const text = plain(error) as string;
          expect(text).toMatch(/^#(VALUE!|N\/A|NUM!) ./);
          expect(text).not.toContain("stopped for a reason of its own");
          return;
        }
        expectGood(result);
      }),
      { numRuns: 400 }
    );
  });
});

/** A test for each parameter of a kind; a function may have none of it. */
function each<T extends { name: string }>(
  list: T[]
): (title: string, run: (item: T) => void) => void {
  return (title, run) => {
    for (const item of list) test(title.replace("$name", item.name), () => run(item));
  };
}

/** The message of the call, or of the first cell that is an error. */
function firstError(call: () => unknown): string {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    return plain(error) as string;
  }
  const found = [result].flat(3).find(isExcelError);
  if (!found) throw new Error(`no error in ${JSON.stringify(result)}`);
  return plain(found) as string;
}

/** The last cell of an argument replaced. */
function spoil(argument: unknown, cell: unknown): unknown {
  if (!Array.isArray(argument)) return cell;
  const rows = argument.map((row) => [...(row as unknown[])]);
  rows.at(-1)!.splice(-1, 1, cell);
  return rows;
}

function turned(cells: unknown[][]): unknown[][] {
  return cells[0]!.map((_, column) => cells.map((row) => row[column]));
}

/** A value, or a rectangle, of finite numbers, text, booleans and errors with a message. */
function expectGood(result: unknown): void {
  if (!Array.isArray(result)) return expectCell(result);
  expect(result.length).toBeGreaterThan(0);
  const width = (result[0] as unknown[]).length;
  expect(width).toBeGreaterThan(0);
  for (const row of result as unknown[][]) {
    if (row.length !== width) throw new Error("ragged");
    row.forEach(expectCell);
  }
}

function expectCell(cell: unknown): void {
  const good =
    typeof cell === "number"
      ? Number.isFinite(cell)
      : typeof cell !== "object" || isExcelError(cell);
  if (!good || cell === undefined) throw new Error(`a cell holds ${String(cell)}`);
}

function expectClose(left: unknown, right: unknown): void {
  const [a, b] = [[left].flat(3), [right].flat(3)];
  expect(a.length).toBe(b.length);
  a.forEach((x, i) => {
    if (typeof x === "number") expect(x).toBeCloseTo(b[i] as number, 9);
    else expect(x).toBe(b[i]);
  });
}
