/** What Excel's error values mean, in words, for cells whose function gave no message of its own. */
const MEANINGS: Record<string, string> = {
  "#SPILL!": "The result needs cells that are not empty, or lie in a table.",
  "#NAME?": "A name or function in this formula is not known.",
  "#REF!": "This formula refers to cells that are not there any more.",
  "#DIV/0!": "A number is divided by zero or by an empty cell.",
  "#N/A": "A value is not available.",
  "#VALUE!": "An argument has the wrong type.",
  "#NUM!": "A number is out of range for this formula.",
  "#NULL!": "Two ranges do not meet.",
  "#CALC!": "This calculation gives an empty array.",
  "#BUSY!": "The result is on its way.",
};

export function meaningOf(error: string): string {
  return MEANINGS[error] ?? "The formula gives an error.";
}
