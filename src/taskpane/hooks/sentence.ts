/** What went wrong, as a sentence for a person. */
import { WorkbookError } from "../../workbook/types";
import { strings } from "../strings";

export function sentenceOf(error: unknown): string {
  // By name as well: the workbook may come from another bundle with a class of its own.
  if (error instanceof WorkbookError) return error.message;
  if (error instanceof Error && error.name === "WorkbookError") return error.message;
  return strings.unexpected(error instanceof Error ? error.message : String(error));
}
