/** What Excel's error values mean in a planning workbook, in words. */
const MEANINGS: Record<string, string> = {
  "#SPILL!": "its result has no room: clear the cells below and to the right of it",
  "#NAME?":
    "Excel does not know a name in it: the add-in's functions may not be loaded, or a named cell is gone",
  "#BUSY!": "it is still being calculated",
  "#REF!": "it refers to a table, column or cell that is gone",
  "#VALUE!": "an input is not what the function needs; select the cell to read the reason",
  "#N/A": "an input is missing; select the cell to read the reason",
  "#NUM!": "the result is too large or does not exist",
  "#DIV/0!": "it divides by zero",
  "#CALC!": "it has nothing to calculate with",
  "#NULL!": "two ranges in it do not meet",
};

export function errorMeaning(error: string): string {
  return MEANINGS[error] ?? "it holds an error value";
}
