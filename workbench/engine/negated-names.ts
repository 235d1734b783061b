/**
 * LET(a,A1:A3,SUM(--a)): Univer does not know a bound name with a sign before it, so the sign is written
 * as the function that the operator stands for.
 */
const SIGNS = /[\s-]*$/;
const ENDS_OPERAND = /[\p{L}\p{N}_.)\]}"'%#]$/u;

/** The formula so far with a bound name after it; `follows`: an operand ends where the last text begins. */
export function withBoundName(
  before: string,
  last: string,
  follows: boolean,
  name: string
): string {
  const signs = SIGNS.exec(last)![0];
  const ahead = last.slice(0, last.length - signs.length);
  const subtracts = ahead === "" ? follows : ENDS_OPERAND.test(ahead);
  const negations = signs.replaceAll(/\s/g, "").length - (subtracts ? 1 : 0);
  if (negations <= 0) return before + name;
  const kept = before.slice(0, before.length - signs.length) + (subtracts ? "-" : "");
  return `${kept}${"MINUS(0,".repeat(negations)}${name}${")".repeat(negations)}`;
}
