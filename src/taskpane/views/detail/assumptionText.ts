/** An assumption's value as text in its control, and back: what a person typed, read by its kind. */
import type { Assumption } from "../../../workbook/types";
import { isoOfSerial, serialOfIso, type Format } from "../../numbers/format";
import { parseNumber } from "../../numbers/parse";
import { strings } from "../../strings";

type Read = { value: number | string } | { problem: string };

export function textOf(assumption: Assumption, format: Format): string {
  const { value } = assumption.reading;
  if (value === null) return "";
  if (typeof value === "string") return value;
  switch (assumption.kind) {
    case "date":
      return isoOfSerial(value);
    case "share":
      return format.number(value * 100, 6);
    case "money":
      return format.number(value, 2);
    default:
      return format.number(value, 6);
  }
}

/** Blank means missing for every kind; whether a cell may be blank is for the workbook to say. */
export function readText(assumption: Assumption, text: string, format: Format): Read {
  const trimmed = text.trim();
  if (trimmed === "") return { value: "" };
  const words = strings.edit;
  switch (assumption.kind) {
    case "text":
    case "choice":
      return { value: trimmed };
    case "date": {
      const serial = serialOfIso(trimmed);
      return serial === null ? { problem: words.date } : { value: serial };
    }
    case "share": {
      const percent = parseNumber(trimmed.replace(/\s*%$/, ""), format.locale);
      if (percent === null || percent < 0 || percent > 100) return { problem: words.share };
      // 65 / 100 is 0.65, while 65 * 0.01 is not.
      return { value: percent / 100 };
    }
    case "months": {
      const months = parseNumber(trimmed, format.locale);
      return months === null || months < 0 ? { problem: words.months } : { value: months };
    }
    default: {
      const value = parseNumber(trimmed, format.locale);
      return value === null ? { problem: words.number(format.number(1234.5)) } : { value };
    }
  }
}
