/** A LAMBDA that LET gives a name, called and passed on, as Excel calculates it. */
import { newEngine, put, settle, value, values } from "./support";

test("a named LAMBDA is called, passed on and nested, and sees the names around it", async () => {
  const engine = await newEngine();
  const formulas: [string, unknown][] = [
    ["=LET(f,LAMBDA(a,a*2),f(4))", 8],
    ["=LET(x,3,f,LAMBDA(a,a+x),y,f(x),f(y)*10)", 90],
    ["=LET(f,LAMBDA(n,LET(g,LAMBDA(m,m+1),g(n)*2)),f(3))", 8],
    ["=LET(f,LAMBDA(a,b,a-b),f(f(9,2),f(3,1)))", 5],
    ["=SUM(LET(twice,LAMBDA(n,n*2),MAP({1,2,3},twice)))", 12],
    ['=LET(f,LAMBDA(a,b,a&" f("&b),f("x",2))', "x f(2"],
    ["=LET(f,LAMBDA(7),f()+1)", 8],
    ["=LET(f,LAMBDA(a,b,a+b),f(1))", "#VALUE!"],
  ];
  formulas.forEach(([formula], index) => put(engine, `A${index + 1}`, formula));
  put(engine, "C1", "=LET(f,LAMBDA(r,SUM(r)),BYROW({1,2;3,4},f))");
  await settle(engine);
  expect(formulas.map((_, index) => value(engine, `A${index + 1}`))).toEqual(
    formulas.map(([, expected]) => expected)
  );
  expect(values(engine, "C1:C2")).toEqual([[3], [7]]);
  engine.dispose();
});
