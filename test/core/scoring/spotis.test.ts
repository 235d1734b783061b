import { score, type ScoringInput } from "../../../src/core/scoring/methods";

const spotis = (given: Partial<ScoringInput>): number[] =>
  score({ ratings: [], weights: [3, 1], directions: [1, -1], method: "SPOTIS", ...given });

test("0 at the best anchors, 1 at the worst, the anchors in either order", () => {
  const ratings = [[10, 0], [0, 4], [5, 1]]; // prettier-ignore
  expect(spotis({ ratings, anchors: [[0, 4], [10, 0]] })).toEqual([0, 1, 0.4375]); // prettier-ignore
  expect(spotis({ ratings, anchors: [[10, 0], [0, 4]] })).toEqual([0, 1, 0.4375]); // prettier-ignore
});

test("without anchors it says what it needs", () => {
  expect(() => spotis({ ratings: [[1, 2]] })).toThrow(
    "anchors: are left out; SPOTIS needs the worst and the best value of each criterion"
  );
});

test("a rating outside its anchors is refused by its place", () => {
  expect(() =>
    spotis({
      ratings: [
        [1, 2],
        [11, 2],
      ],
      anchors: [
        [0, 0],
        [10, 4],
      ],
    })
  ).toThrow(
    // prettier-ignore
    "ratings: row 2, column 1 holds 11; a rating from 0 to 10 (its anchors) is needed"
  );
});
