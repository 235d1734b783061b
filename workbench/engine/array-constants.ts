/** Univer's parser loses an array constant after an operator ("1/{1;2}"); as a function's argument it is read. */
const CONSTANT =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|([-+*/^&=<>]\s*)(\{(?:"(?:[^"]|"")*"|[^"{}])*\})/g;

export const ARRAY_CONSTANT = "ARRAYCONSTANT";

export function guardArrayConstants(formula: string): string {
  if (!formula.includes("{")) return formula;
  const body = formula.slice(1);
  return (
    formula[0] +
    body.replace(CONSTANT, (whole, quoted?: string, operator?: string, constant?: string) =>
      quoted === undefined ? `${operator}${ARRAY_CONSTANT}(${constant})` : whole
    )
  );
}
