import fc from "fast-check";
import { valueOf } from "../../../src/core/finance/figure";
import { pilotFigures, type PilotInput } from "../../../src/core/finance/pilot";

/** Goferbroke: oil 700, dry −100, or sell for 90, which counts as a cost of drilling here. */
const goferbroke: PilotInput = {
  pilotCost: 30,
  chance: 0.25,
  scaleCost: 190,
  valueIfWorks: 800,
  hitRate: 0.6,
  falseAlarmRate: 0.2,
  valueIfFails: 0,
  rate: 0,
  periods: 0,
  shrink: 1,
};

test("Goferbroke: EVPI 142.5, EVSI 53, survey first", () => {
  const figures = pilotFigures(goferbroke);
  expect(valueOf(figures.perfectInformation)).toBeCloseTo(142.5, 10);
  expect(valueOf(figures.sampleInformation)).toBeCloseTo(53, 10);
  expect(valueOf(figures.scaleNow)).toBeCloseTo(100 - 90, 10);
  expect(valueOf(figures.pilotFirst)).toBeCloseTo(123 - 90, 10);
  expect(valueOf(figures.goodResult)).toBeCloseTo(0.3, 12);
  expect(valueOf(figures.afterGood)).toBeCloseTo(0.5, 12);
  // 0.1/0.7
  expect(valueOf(figures.afterBad)).toBeCloseTo(1 / 7, 12);
  expect(figures.decision).toBe("Pilot first");
  // 610·p = 190·(1 − p)
  expect(valueOf(figures.breakEvenChance)).toBeCloseTo(190 / 800, 12);
});

test("a wait is discounted, a shrink lowers what works", () => {
  const later = pilotFigures({ ...goferbroke, rate: 0.1, periods: 2 });
  expect(valueOf(later.pilotFirst)).toBeCloseTo(63 / 1.21 - 30, 10);
  expect(valueOf(later.mostForPilot)).toBeCloseTo(63 / 1.21 - 10, 10);
  expect(valueOf(later.sampleInformation)).toBeCloseTo(53, 10);
  const shrunk = pilotFigures({ ...goferbroke, shrink: 0.5 });
  expect(valueOf(shrunk.scaleNow)).toBeCloseTo(0.25 * 210 - 0.75 * 190, 10);
});

test("the decision goes with the largest value, and without the pilot when equal", () => {
  expect(pilotFigures({ ...goferbroke, pilotCost: 60 }).decision).toBe("Scale now");
  expect(pilotFigures({ ...goferbroke, pilotCost: 60, chance: 0.1 }).decision).toBe("Do nothing");
  const blind = { ...goferbroke, pilotCost: 0, hitRate: 0.5, falseAlarmRate: 0.5 };
  expect(pilotFigures(blind).decision).toBe("Scale now");
});

test("what cannot be says why", () => {
  const sure = pilotFigures({ ...goferbroke, valueIfFails: 200 });
  expect(sure.breakEvenChance).toEqual({
    code: "value",
    message: "none: scaling is worth 0 or more even if it fails",
  });
  const never = pilotFigures({ ...goferbroke, valueIfWorks: 100 });
  expect(never.breakEvenChance).toMatchObject({ code: "value" });
  const silent = pilotFigures({ ...goferbroke, hitRate: 0, falseAlarmRate: 0 });
  expect(silent.afterGood).toEqual({ code: "missing", message: "a good result cannot come" });
});

test("wrong input is refused by name", () => {
  const refused = (given: Partial<PilotInput>) => () => pilotFigures({ ...goferbroke, ...given });
  expect(refused({ chance: 1.2 })).toThrow("chance: holds 1.2; a chance from 0 to 1 is needed");
  expect(refused({ hitRate: -0.1 })).toThrow("hitRate: holds -0.1");
  expect(refused({ falseAlarmRate: 2 })).toThrow("falseAlarmRate: holds 2");
  expect(refused({ pilotCost: -1 })).toThrow("pilotCost: holds -1");
  expect(refused({ scaleCost: -1 })).toThrow("scaleCost: holds -1");
  expect(refused({ rate: -1 })).toThrow("rate: holds -1");
  expect(refused({ periods: -1 })).toThrow("periods: holds -1");
  expect(refused({ shrink: -1 })).toThrow("shrink: holds -1");
});

test("information is never worth less than nothing, nor a pilot more than the truth", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const money = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(share, share, share, money, money, money, (chance, hit, alarm, cost, up, down) => {
      const figures = pilotFigures({
        ...goferbroke,
        chance,
        hitRate: hit,
        falseAlarmRate: alarm,
        scaleCost: cost,
        valueIfWorks: up,
        valueIfFails: down,
      });
      const [perfect, sample] = [figures.perfectInformation, figures.sampleInformation].map(
        valueOf
      );
      expect(sample).toBeGreaterThanOrEqual(0);
      expect(sample).toBeLessThanOrEqual(perfect! + 1e-9 * (up + down + cost));
    })
  );
});

test("what information is worth where scaling now is a loss: it is measured against doing nothing", () => {
  // At a chance of .2 scaling now is worth .2·610 − .8·190 = −30.
  const figures = pilotFigures({ ...goferbroke, chance: 0.2 });
  expect(valueOf(figures.scaleNow)).toBeCloseTo(-30, 10);
  expect(valueOf(figures.perfectInformation)).toBeCloseTo(0.2 * 610, 10);
  // A good result: .2·.6·610 − .8·.2·190 = 42.8; after a bad one nothing is scaled.
  expect(valueOf(figures.sampleInformation)).toBeCloseTo(42.8, 10);
  expect(valueOf(figures.mostForPilot)).toBeCloseTo(42.8, 10);
});

test("shrink leaves the benefit of a failure as it is", () => {
  const figures = pilotFigures({ ...goferbroke, valueIfFails: 100, shrink: 0.5 });
  expect(valueOf(figures.scaleNow)).toBeCloseTo(0.25 * (400 - 190) + 0.75 * (100 - 190), 10);
});

test("what is worth exactly nothing is not done, and has no break-even chance below itself", () => {
  const even = { ...goferbroke, pilotCost: 60, chance: 0.5, valueIfWorks: 380 };
  expect(valueOf(pilotFigures(even).scaleNow)).toBe(0);
  expect(pilotFigures(even).decision).toBe("Do nothing");
  const free = pilotFigures({ ...goferbroke, valueIfFails: 190 });
  expect(free.breakEvenChance).toMatchObject({ code: "value" });
});
