/** A sign before a name that LET or LAMBDA binds. */
import { newEngine, put, settle, value, values } from "./support";

test.each([
  ["=LET(a,{1,2,3},SUM(--a))", 6],
  ["=LET(a,A1:A3,SUM(-a))", -6],
  ["=LET(a,A1#,SUM(--(a>1)))", 2],
  ["=LET(a,3,-a^2)", 9],
  ["=LET(a,3,5-a)", 2],
  ["=LET(a,3,5--a)", 8],
  ["=LET(a,3,b,2,b-a)", -1],
  ["=LET(a,3,b,2,b--a)", 5],
  ["=LET(a,3,(1+1) - -a)", 5],
  ["=LET(a,3,2*-a%)", -0.06],
  ['=LET(a,3,"-"&-a)', "--3"],
  ["=LET(a,3,A3--a)", 6],
  ["=LET(f,LAMBDA(x,-x),f(4))", -4],
])("%s gives %s", async (formula, expected) => {
  const engine = await newEngine();
  put(engine, "A1", "=SEQUENCE(3)");
  put(engine, "C1", formula);
  await settle(engine);
  expect(value(engine, "C1")).toBe(expected);
  engine.dispose();
});

test("the cell keeps its text, and a spill with a sign keeps its size", async () => {
  const engine = await newEngine();
  put(engine, "A1", "=LET(a,SEQUENCE(2),-a)");
  await settle(engine);
  expect(values(engine, "A1:A2")).toEqual([[-1], [-2]]);
  engine.dispose();
});
