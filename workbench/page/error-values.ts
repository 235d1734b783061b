/** What an error in a cell means, in words: the function's own message, else what Excel's help says of the value. */
import type { Cell } from "../engine/types";

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

export function problemOf(cell: Cell): string {
  return cell.message ?? MEANINGS[String(cell.value)] ?? "The formula gives an error.";
}
