/** The sentences and scales of the Score view. */
import fc from "fast-check";
import {
  judgementAt,
  positionOf,
  sayJudgement,
} from "../../src/taskpane/views/score/judgementText";
import { firstPlaces } from "../../src/taskpane/views/score/Methods";
import { sureSentence } from "../../src/taskpane/views/score/Sure";
import { sliderEnd, slidersOf } from "../../src/taskpane/views/score/useWeights";
import { say } from "../../src/taskpane/views/score/whyOf";

describe("why A stands above B", () => {
  const differences = (...by: number[]) =>
    by.map((value, i) => ({ criterion: ["Value", "Impact", "Effort", "Evidence"][i]!, by: value }));

  it("names what speaks for the upper one, then what speaks against it", () => {
    expect(say("A", "B", differences(0.05, 0.02, -0.03), 0.04, 4)).toBe(
      "A stands 4.0 points of 100 above B because it is better on Value and Impact, although B is better on Effort."
    );
  });

  it("turns the names round where B is above A", () => {
    expect(say("A", "B", differences(-0.05, 0.01), -0.04, -4)).toBe(
      "B stands 4.0 points of 100 above A because it is better on Value, although A is better on Impact."
    );
  });

  it("leaves out what hardly counts, and names three at most", () => {
    expect(say("A", "B", differences(0.05, 0.04, 0.03, 0.02), 0.14, 14)).toBe(
      "A stands 14.0 points of 100 above B because it is better on Value, Impact and Effort."
    );
    expect(say("A", "B", differences(0.05, -0.0001), 0.0499, 4.99)).toBe(
      "A stands 5.0 points of 100 above B because it is better on Value."
    );
  });

  it("says level and alike in words, and no points where the score has none", () => {
    expect(say("A", "B", differences(0.02, -0.02), 0, 0)).toBe(
      "A and B have the same score: A is better on Value, B on Impact."
    );
    expect(say("A", "B", differences(0, 0), 0, 0)).toBe(
      "A and B are rated alike on every criterion."
    );
    expect(say("A", "B", differences(0.4), 0.4, null)).toBe(
      "A stands above B because it is better on Value."
    );
  });
});

describe("judgements on the slider", () => {
  const show = (times: number) => String(times);

  it("lie to the left where the first counts more", () => {
    expect([9, 3, 1, 1 / 3, 1 / 9].map(positionOf).map(Math.round)).toEqual([-8, -2, 0, 2, 8]);
    expect([-8, 0, 8].map(judgementAt)).toEqual([9, 1, 1 / 9]);
  });

  it("come back from every position", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (position) => {
        expect(positionOf(judgementAt(position))).toBeCloseTo(position, 9);
      })
    );
  });

  it("are read as times, whichever side counts more", () => {
    expect(sayJudgement("Value", "Effort", 3, show)).toBe("Value counts 3 times as much as Effort");
    expect(sayJudgement("Value", "Effort", 1 / 4, show)).toBe(
      "Effort counts 4 times as much as Value"
    );
    expect(sayJudgement("Value", "Effort", 1, show)).toBe("Value and Effort count alike");
  });
});

describe("the sliders of the weights", () => {
  it.each([
    [[25, 20, 15], 50],
    [[0.25, 0.2], 0.5],
    [[0, 0], 1],
    [[60], 100],
    [[1000, 3], 2000],
  ])("%j: end at %d", (weights, end) => {
    expect(sliderEnd(weights)).toBeCloseTo(end, 9);
  });

  it("show shares that add up to 1, a blank weight with its reason", () => {
    const criterion = (name: string, typed: number | null) => ({
      name,
      meaning: "",
      direction: 1 as const,
      typed: typed === null ? { value: null, problem: "Weight is blank" } : { value: typed },
      inForce: { value: 0 },
      worst: { value: 0 },
      best: { value: 10 },
    });
    const sliders = slidersOf([criterion("A", 30), criterion("B", null), criterion("C", 10)], {
      C: 20,
    });
    expect(sliders.map(({ share }) => share)).toEqual([0.6, 0, 0.4]);
    expect(sliders.map(({ problem }) => problem)).toEqual([null, "Weight is blank", null]);
  });
});

describe("how sure the ranking is", () => {
  const shown = { percent: (share: number) => `${share * 100} %`, trials: "100", spread: "50 %" };
  const programmes = [
    { name: "A", place: 1 },
    { name: "B", place: 0 },
  ];

  it("says how often the leader comes first", () => {
    expect(sureSentence(programmes, [[0.25], [0.75]], shown)).toBe(
      "A comes first in 75 % of 100 trials in which 50 % of the weights is drawn at random."
    );
  });

  it("names another that comes first more often", () => {
    expect(sureSentence(programmes, [[0.75], [0.25]], shown)).toMatch(
      /^A comes first in 25 % .* B comes first in most of them: 75 %\.$/
    );
  });
});

it("first places by method: one name, or who leads by which", () => {
  const programmes = [
    { name: "A", place: 0 },
    { name: "B", place: 1 },
  ];
  expect(firstPlaces(programmes, [{ method: "WSM", ranks: [1, 2] }])).toBe(
    "A comes first by every method."
  );
  expect(
    firstPlaces(programmes, [
      { method: "WSM", ranks: [1, 2] },
      { method: "TOPSIS", ranks: [2, 1] },
      { method: "VIKOR", ranks: [1, 1] },
    ])
  ).toBe("The first place differs: A by WSM, VIKOR; B by TOPSIS, VIKOR.");
});
