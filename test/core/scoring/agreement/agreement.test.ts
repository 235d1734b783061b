/** Figures of published tables, and what must hold whatever the ratings. */
import fc from "fast-check";
import { AGREEMENTS, agreement } from "../../../../src/core/scoring/agreement";
import { krippendorffAlpha, LEVELS } from "../../../../src/core/scoring/agreement/krippendorff";
import { kendallW } from "../../../../src/core/scoring/agreement/kendall";
import { intraclassCorrelations } from "../../../../src/core/scoring/agreement/icc";

const perfect = [[1, 2, 3, 5], [1, 2, 3, 5], [1, 2, 3, 5]]; // prettier-ignore

test.each(AGREEMENTS)("%s is 1 when all raters say the same", (statistic) => {
  expect(agreement({ ratings: perfect, statistic, level: "RATIO" })[0]![1]).toBeCloseTo(1, 14);
});

test.each(AGREEMENTS)(
  "%s needs two raters, two items, and something to tell apart",
  (statistic) => {
    const of = (ratings: number[][]) => () => agreement({ ratings, statistic, level: "ORDINAL" });
    expect(of([[1, 2, 3]])).toThrow("ratings: 1 rater; at least two raters are needed");
    expect(of([[1], [2]])).toThrow("ratings: 1 item; at least two items are needed");
    expect(of([[4, 4], [4, 4]])).toThrow(/^ratings: (all|no rater)/); // prettier-ignore
  }
);

test("Krippendorff's example with gaps: nominal .691, interval .811", () => {
  const _ = NaN;
  const ratings = [
    [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
    [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
    [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
  ];
  expect(krippendorffAlpha(ratings, "NOMINAL").alpha).toBeCloseTo(0.691, 3);
  expect(krippendorffAlpha(ratings, "INTERVAL").alpha).toBeCloseTo(0.811, 3);
});

test("the order of raters plays no part, nor the unit on an interval scale", () => {
  const rating = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rating, rating, rating, rating), { minLength: 2, maxLength: 5 }),
      (rows) => {
        if (new Set(rows.flat()).size < 2) return;
        const turned = [...rows].reverse();
        for (const level of LEVELS) {
          const alpha = krippendorffAlpha(rows, level).alpha;
          expect(krippendorffAlpha(turned, level).alpha).toBeCloseTo(alpha, 10);
          expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        }
        const scaled = rows.map((row) => row.map((x) => 7 * x + 3));
        expect(krippendorffAlpha(scaled, "INTERVAL").alpha).toBeCloseTo(krippendorffAlpha(rows, "INTERVAL").alpha, 10); // prettier-ignore
      }
    )
  );
});

test("W lies between 0 and 1, and a rater's own scale plays no part", () => {
  expect(kendallW([[1, 2, 3], [3, 2, 1]]).w).toBe(0); // prettier-ignore
  expect(kendallW([[1, 2, 3], [10, 40, 90]]).w).toBe(1); // prettier-ignore
});

test("a form that divides by 0 has no value", () => {
  // Both items have the same mean: nothing lies between them.
  expect(intraclassCorrelations([[1, 3], [3, 1]]).slice(3)).toEqual([null, expect.anything(), null]); // prettier-ignore
});

test("Shrout and Fleiss 1979, tables 2 and 4: six intraclass correlations of four judges", () => {
  const judges = [
    [9, 6, 8, 7, 10, 6],
    [2, 1, 4, 1, 5, 2],
    [5, 3, 6, 2, 6, 4],
    [8, 2, 8, 6, 9, 7],
  ];
  [0.17, 0.29, 0.71, 0.44, 0.62, 0.91].forEach((published, form) => {
    expect(intraclassCorrelations(judges)[form]).toBeCloseTo(published, 2);
  });
});

test("Krippendorff 2011, example C: nominal .743, ordinal .815, interval .849, ratio .797", () => {
  const _ = NaN;
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];
  const published = { NOMINAL: 0.743, ORDINAL: 0.815, INTERVAL: 0.849, RATIO: 0.797 };
  for (const level of LEVELS)
    expect(krippendorffAlpha(observers, level).alpha).toBeCloseTo(published[level], 3);
});
