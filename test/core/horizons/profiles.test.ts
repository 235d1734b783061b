import { spreadOf, PROFILES, type Profile } from "../../../src/core/horizons/profiles";

type Named = Exclude<Profile, "ONEOFF">;
const profiles: Named[] = [
  ...PROFILES.filter((name): name is Exclude<typeof name, "ONEOFF"> => name !== "ONEOFF"),
  [1, 3, 0, 2],
];

/** Share of the total after a share of the duration. */
function cumulative(profile: Named, duration: number, steepness?: number): (u: number) => number {
  const { area, whole } = spreadOf(profile, duration, steepness);
  return (u) => area(u * duration) / whole;
}

test.each(profiles.map((profile) => ({ profile })))("$profile rises from 0 to 1", ({ profile }) => {
  for (const duration of [1, 2.5, 12, 0.3]) {
    const share = cumulative(profile, duration);
    expect(share(0)).toBeCloseTo(0, 14);
    expect(share(1)).toBeCloseTo(1, 14);
    let before = 0;
    for (let u = 0; u <= 1.0001; u += 0.05) {
      const now = share(Math.min(1, u));
      expect(now).toBeGreaterThanOrEqual(before - 1e-14);
      before = now;
    }
  }
});

test("FRONT and BACK weigh periods by the sum of digits, a last fraction pro rata", () => {
  // Digits 3, 2, 1 of 6.
  const front = cumulative("FRONT", 3);
  expect([1 / 3, 2 / 3].map(front)).toEqual([3 / 6, 5 / 6].map((x) => expect.closeTo(x, 14)));
  const back = cumulative("BACK", 3);
  expect([1 / 3, 2 / 3].map(back)).toEqual([1 / 6, 3 / 6].map((x) => expect.closeTo(x, 14)));
  // Digits 3, 2 and half of 1: 3, 2, .5 of 5.5.
  expect(cumulative("FRONT", 2.5)(1 / 2.5)).toBeCloseTo(3 / 5.5, 14);
  expect(cumulative("FRONT", 2.5)(2 / 2.5)).toBeCloseTo(5 / 5.5, 14);
});

test("SCURVE is the logistic curve scaled to its ends", () => {
  const L = (u: number) => 1 / (1 + Math.exp(-6 * (u - 0.5)));
  const share = cumulative("SCURVE", 4);
  expect(share(0.25)).toBeCloseTo((L(0.25) - L(0)) / (L(1) - L(0)), 14);
  expect(share(0.5)).toBe(0.5);
});

test("SCURVE of hardly any steepness is even", () => {
  expect(cumulative("SCURVE", 4, 1e-9)(0.25)).toBeCloseTo(0.25, 12);
});

test("what is no profile is refused", () => {
  expect(() => cumulative("SCURVE", 4, 0)).toThrow(
    "steepness: holds 0; a number above 0 is needed"
  );
  expect(() => cumulative([1, -1], 4)).toThrow("profile: weight 2 is -1; 0 or more is needed");
  expect(() => cumulative([0, 0], 4)).toThrow("profile: all weights are 0; one above 0 is needed");
  expect(() => cumulative([1e308, 1e308], 4)).toThrow(expect.objectContaining({ code: "number" }));
});

test("a very long duration costs no more than a short one", () => {
  expect(cumulative("FRONT", 1e12)(0.5)).toBeCloseTo(0.75, 6);
});
