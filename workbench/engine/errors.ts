/** Error values: which texts are errors, and the ones that Univer does not know of itself. */
import { ERROR_TYPE_SET, ErrorType } from "@univerjs/engine-formula";

export const BUSY = "#BUSY!";

const MORE = [BUSY, "#CALC!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!"];
const errors = new Set<string>([...Object.values(ErrorType), ...MORE]);
// Without this SUM takes such a value for text and shows 0.
for (const error of MORE) (ERROR_TYPE_SET as Set<string>).add(error);

export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("#") && errors.has(value);
}
