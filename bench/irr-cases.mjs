/**
 * Flows that rates of return go wrong on, with every rate above −1 that exists; none where there is
 * none. Rates are roots found in 40 digits.
 */
const later = (count, flow) => new Array(count).fill(flow);

export const IRR_TRAPS = [
  trap("numpy-financial 1", [-150000, 15000, 25000, 35000, 45000, 60000], 0.052432888859),
  trap("numpy-financial 3", [-100, 39, 59, 55, 20], 0.280948420842),
  trap("two rates, numpy-financial 4", [-100, 100, 0, -7], -0.678894373632, -0.083299666185),
  trap(
    "two rates, numpy issue 44",
    [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1],
    -0.999791260428,
    1.004269848721
  ),
  trap("two rates, numpy issue 28", [-50, -100, 600, 300, -100], -0.768895470681, 1.854417828456),
  trap("Excel's documentation, 4 years", [-70000, 12000, 15000, 18000, 21000], -0.021244848273),
  trap(
    "Excel's documentation, 5 years",
    [-70000, 12000, 15000, 18000, 21000, 26000],
    0.086630948037
  ),
  trap("hyperformula issue 1628", [-150000, 12000, 15000, 18000], -0.408277466798),
  trap("no change of sign", [1, 2, 3]),
  trap("no root", [-100, 200, -101]),
  trap("loss of 99.99 %", [-10000, 0, 1], -0.99),
  trap("loss of nearly all", [-1e10, 1], -0.9999999999),
  trap("gain of 999,900 %", [-1, 1e4], 9999),
  trap("leading zeros", [0, 0, 0, -100, 60, 60], 0.130662386292),
  trap("tiny flows", [-1e-12, 6e-13, 6e-13], 0.130662386292),
  trap("huge flows", [-1e200, 6e199, 6e199], 0.130662386292),
  trap("double root", [-100, 210, -110.25], 0.05),
  trap("360 months", [-100000, ...later(360, 599.5505251527569)], 0.005),
  trap("360 months of a loss", [-100000, ...later(360, 100)], -0.004934321160374),
  trap("rates of 0", [-100, 50, 50], 0),
  trap("three rates", [-1000, 3600, -4310, 1716], 0.1, 0.2, 0.3),
  trap("no root, closer", [-100, 230, -132.26]),
  trap(
    "a mine cleared after 200 periods",
    [-1e6, ...later(200, 3e4), -8e6],
    0.005600351182,
    0.0291853299
  ),
];

function trap(name, flows, ...rates) {
  return { name, args: [flows, 0.1], rates };
}
