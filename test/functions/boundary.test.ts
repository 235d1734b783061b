/**
 * The cases of the cell boundary that every function must pass, for each of its arguments: left out
 * as null and as undefined, blank as null and "", text, booleans, errors, one row, one column, empty,
 * ragged, 10,000 rows, and any mixture of them.
 */
import fc from "fast-check";
import { errorOf, isExcelError, plain } from "../support/custom-functions";
import { subjects } from "../support/boundary-subjects";
import { comments, functionOf } from "../support/formula";

const functions = comments.map((comment) => ({
  id: comment.id,
  call: functionOf(comment),
  parameters: comment.parameters,
  subject: subjects[comment.id]!,
}));

test("every function is put to these tests", () => {
  expect(Object.keys(subjects).sort()).toEqual(comments.map(({ id }) => id).sort());
});

describe.each(functions.filter(({ subject }) => subject !== undefined))(
  "$id",
  ({ call, parameters, subject }) => {
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
            new RegExp(`^${start}; .* (is|are) needed$`)
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
            new RegExp(`^#N/A ${name}: (row|column) .*is blank; a (number|date) is needed$`)
          );
        }
      }
    );

    each(given)("$name empty or ragged is refused by name", ({ name, index }) => {
      for (const bad of [[], [[]], [[], []], [[1, 2], [3]], [[1], []]]) {
        expect(errorOf(() => call(...change(index, bad)))).toMatch(
          new RegExp(`^#VALUE! ${name}: `)
        );
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
  }
);

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
