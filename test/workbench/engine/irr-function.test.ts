/** IRR in the workbench gives rates above −1 only: each is a root of the flows' NPV. */
import { newEngine, put, settle, values } from "./support";

// Univer's own search ends at −7.45, −2.79, −2.83 and −1.70 here.
const CASES: [flows: number[], guess: string][] = [
  [[-6, -26, 75, -34, 64, -48, -43, -86, 20, -66], ",-0.5"],
  [[-30, 1, 73, -45], ",-0.5"],
  [[-52, -77, 33], ""],
  [[-91, 44, -57, -19, -35, 36, 54, 3, 8], ""],
  [[-100, 60, 60], ""],
];

test("each result is a root above −1, or #NUM!", async () => {
  const engine = await newEngine();
  put(
    engine,
    "A1",
    CASES.map(([flows, guess]) => [`=IRR({${flows.join(",")}}${guess})`])
  );
  await settle(engine);
  const found = values(engine, "A1:A5").map(([rate]) => rate!);
  found.forEach((rate, i) => {
    if (rate === "#NUM!") return;
    expect(rate).toBeGreaterThan(-1);
    const npv = CASES[i]![0].reduce((sum, flow, k) => sum + flow / (1 + Number(rate)) ** k, 0);
    expect(npv).toBeCloseTo(0, 4);
  });
  // −52 − 77·x + 33·x² = 0 for x = 1/(1 + rate): the positive root
  const x = (77 + Math.sqrt(77 ** 2 + 4 * 33 * 52)) / 66;
  expect(found[2]).toBeCloseTo(1 / x - 1, 6);
  engine.dispose();
});
