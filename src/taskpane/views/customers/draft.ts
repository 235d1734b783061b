/** What is typed in the form, and the settings that it stands for. */
import type {
  CustomerAssumptions,
  OrderSource,
  OrderTable,
} from "../../../workbook/customers/types";
import type { TimeUnit } from "../../../core/lifetime/compare";
import { isoOfSerial, serialOfIso, type Format } from "../../numbers/format";
import { parseNumber } from "../../numbers/parse";
import { strings } from "./strings";
import type { Settings } from "./useAnalysis";

export interface Draft {
  table: string;
  customer: string;
  date: string;
  /** "" for no amounts. */
  amount: string;
  unit: TimeUnit;
  holdout: "none" | "quarter" | "date";
  holdoutDate: string;
  asOf: string;
  horizon: string;
  margin: string;
  rate: string;
}

export type Faults = Partial<Record<keyof Draft, string>>;

const QUARTER = 0.25;
/** Without an assumption in the workbook: a year ahead, the whole amount as margin. */
const HORIZONS: Record<TimeUnit, number> = { DAY: 365, WEEK: 52, MONTH: 12 };

export function startingDraft(
  tables: readonly OrderTable[],
  saved: OrderSource | null,
  assumptions: CustomerAssumptions,
  format: Format
): Draft {
  const kept = saved && tables.some(({ name }) => name === saved.table) ? saved : null;
  const guessed = tables.find(({ guess }) => guess !== null)?.guess ?? null;
  const source = kept ?? guessed;
  const unit = assumptions.unit.value ?? "WEEK";
  const percent = (value: number) => format.number(value * 100, 2);
  return {
    ...sourceDraft(source),
    unit,
    holdout: "quarter",
    holdoutDate: "",
    asOf:
      assumptions.asOf.value !== null && source?.table === "Orders"
        ? isoOfSerial(assumptions.asOf.value)
        : "",
    horizon: format.number(assumptions.horizon.value ?? HORIZONS[unit], 2),
    margin: percent(assumptions.margin.value ?? 1),
    rate: percent(assumptions.annualRate.value ?? 0.1),
  };
}

export function sourceDraft(
  source: OrderSource | null
): Pick<Draft, "table" | "customer" | "date" | "amount"> {
  if (!source) return { table: "", customer: "", date: "", amount: "" };
  return { ...source, amount: source.amount ?? "" };
}

export function settingsOf(
  draft: Draft,
  table: OrderTable | undefined,
  locale: string
): { settings: Settings | null; faults: Faults } {
  const words = strings.source;
  const faults: Faults = {};
  const columns = ["customer", "date", "amount"] as const;
  columns.forEach((role, i) => {
    const column = draft[role];
    if (role !== "amount" && !column) faults[role] = words.needed;
    else if (column && !table?.columns.includes(column)) faults[role] = words.needed;
    else if (column && columns.slice(0, i).some((other) => draft[other] === column)) {
      faults[role] = words.twice(column);
    }
  });
  const number = (field: "horizon" | "margin" | "rate", good: (value: number) => boolean) => {
    const value = parseNumber(draft[field], locale);
    if (value !== null && good(value)) return value;
    faults[field] = { horizon: words.number, margin: words.percent, rate: words.rateNeeded }[field];
    return 0;
  };
  const horizon = number("horizon", (value) => value > 0);
  const margin = number("margin", (value) => value >= 0 && value <= 100) / 100;
  const annualRate = number("rate", (value) => value >= 0) / 100;
  const asOf = draft.asOf === "" ? null : serialOfIso(draft.asOf);
  const date = draft.holdout === "date" ? serialOfIso(draft.holdoutDate) : null;
  if (draft.holdout === "date" && date === null) faults.holdoutDate = words.needDate;
  if (Object.keys(faults).length > 0) return { settings: null, faults };
  const source = {
    table: draft.table,
    customer: draft.customer,
    date: draft.date,
    amount: draft.amount || null,
  };
  const holdout = draft.holdout === "none" ? null : date === null ? { share: QUARTER } : { date };
  return {
    settings: { source, unit: draft.unit, asOf, holdout, horizon, margin, annualRate },
    faults,
  };
}
