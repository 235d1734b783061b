/** What went wrong, as a sentence for a person. */
import { strings } from "../strings";

/** Their messages are sentences already. By name: they may come from another bundle with classes of its own. */
const SPEAKING = ["WorkbookError", "PlanningError"];

export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return strings.unexpected(String(error));
  return SPEAKING.includes(error.name) ? error.message : strings.unexpected(error.message);
}
