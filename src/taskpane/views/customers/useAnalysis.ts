/**
 * The work behind the view: reads the orders in chunks, fits the models in the worker and works out
 * what is shown of the one that is chosen. One run at a time; a cancelled or failed run leaves the
 * former result on view.
 */
import { useCallback, useEffect, useState } from "react";
import { bestOf, type Comparison, type TimeUnit } from "../../../core/lifetime/compare";
import type { Description } from "../../../core/lifetime/describe";
import { CONTINUOUS_MODELS, type ModelName } from "../../../core/lifetime/models";
import { periodRate } from "../../../core/finance/rate";
import { PlanningError } from "../../../core/errors";
import type { OrderLog, OrderSource } from "../../../workbook/customers/types";
import { run as runTask } from "../../../workers/runner";
import type { Stage } from "../../components/Progress";
import { useLongWork } from "../../hooks/useLongWork";
import { useFormat } from "../../numbers/FormatContext";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { strings } from "./strings";

export interface Settings {
  source: OrderSource;
  unit: TimeUnit;
  /** null: the day of the last order. */
  asOf: number | null;
  /** A share of the time, the last day that the models see, or none. */
  holdout: { share: number } | { date: number } | null;
  horizon: number;
  margin: number;
  annualRate: number;
}

export interface Analysis {
  settings: Settings;
  log: OrderLog;
  asOf: number;
  /** Last day that the models saw when they were tried; null without a holdout. */
  holdout: number | null;
  comparison: Comparison;
  /** Whose figures are shown; null where no model gives any. */
  model: string | null;
  description: Description | null;
}

/** What is being done, and where it is. */
export interface Work extends Stage {
  what: string;
}

/** Shown first, and chosen where none fits clearly better: its one-time buyers may have left. */
const USUAL: ModelName = "MBG/NBD";
const MODELS = [USUAL, ...CONTINUOUS_MODELS.filter((name) => name !== USUAL)];
/** Days of silence that the list of customers at risk looks back over: a quarter. */
export const SILENCE_DAYS = 91;
const LENGTH = { DAY: 1, WEEK: 7, MONTH: 365.25 / 12 };

export const silenceOf = (unit: TimeUnit): number => SILENCE_DAYS / LENGTH[unit];

export function useAnalysis() {
  const { workbook, version } = useWorkbook();
  const format = useFormat();
  const { running, problem, run, cancel } = useLongWork<Work>(strings.running.cancelled);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  const [stale, setStale] = useState(false);
  const busy = running !== null;

  const start = useCallback(
    (settings: Settings) =>
      run(async (signal, show) => {
        const { read } = strings.running;
        show({ what: read, text: settings.source.table, share: null });
        await workbook.customers.saveSource(settings.source);
        const log = await workbook.customers.read(
          settings.source,
          (done, total) => {
            const text = strings.running.rows(format.number(done, 0), format.number(total, 0));
            show({ what: read, text, share: total === 0 ? null : done / total });
          },
          signal
        );
        const times = daysOf(log, settings, format.date);
        const input = { ...logInput(log), ...times, unit: settings.unit };
        const what = strings.running.compare;
        show({ what, share: 0 });
        const comparison = (await runTask(
          "lifetime.compare",
          { ...input, models: MODELS },
          {
            signal,
            onProgress: (share) => show({ what, share }),
          }
        )) as Comparison;
        const model = startingModel(comparison);
        const base = { settings, log, ...times, comparison };
        const description = await describe({ ...base, model, description: null }, signal, show);
        setAnalysis({ ...base, model, description });
        setStale(false);
        return strings.models.title;
      }),
    [run, format, workbook]
  );

  const choose = useCallback(
    (model: string) =>
      run(async (signal, show) => {
        if (!analysis) return "";
        const chosen = { ...analysis, model };
        const description = await describe(chosen, signal, show);
        setAnalysis({ ...chosen, description });
        return model;
      }),
    [run, analysis]
  );

  // Only this view looks, and only while it is shown: the version it sees rests while it is hidden.
  const known = analysis?.log;
  useEffect(() => {
    if (!known || busy) return;
    let over = false;
    workbook.customers.stamp(known.source).then(
      (stamp) => !over && stamp !== null && setStale(stamp !== known.stamp),
      // A table that is gone is said when it is read again.
      () => undefined
    );
    return () => {
      over = true;
    };
  }, [known, version, workbook, busy]);

  return { analysis, running, problem, stale, run, start, choose, cancel };
}

/** Customers as their places in the log's names: numbers are quicker than text. */
const logInput = (log: OrderLog) => ({
  customers: log.customer,
  dates: log.dates,
  amounts: log.amounts,
});

/** The last days that count; what the dates and amounts do not allow is said in the form's words. */
function daysOf(
  { source, dates, amounts, faults }: OrderLog,
  settings: Settings,
  write: (day: number) => string
): { asOf: number; holdout: number | null } {
  const words = strings.source;
  const refuse = (sentence: string): never => {
    throw new PlanningError("missing", sentence);
  };
  if (dates.length === 0) refuse(words.noRows(source.table, faults[0]?.message ?? ""));
  let [first, last] = [Infinity, -Infinity];
  dates.forEach((date, row) => {
    if (amounts && !(amounts[row]! > 0)) return;
    first = Math.min(first, Math.floor(date));
    last = Math.max(last, Math.floor(date));
  });
  if (first === Infinity) refuse(words.noAmounts);
  const asOf = settings.asOf ?? last;
  if (asOf < first) refuse(words.asOfEarly(write(first)));
  const { holdout } = settings;
  if (holdout === null) return { asOf, holdout: null };
  if ("date" in holdout) {
    if (holdout.date >= asOf) refuse(words.holdoutLate(write(asOf)));
    if (holdout.date < first) refuse(words.holdoutEarly(write(first)));
    return { asOf, holdout: holdout.date };
  }
  const day = Math.floor(asOf - holdout.share * (asOf - first));
  // A log of a few days leaves nothing to try the models on.
  return { asOf, holdout: day < asOf ? day : null };
}

/** So much lower an AIC is decisive. */
const CLEARLY = 10;
function startingModel({ models }: Comparison): string | null {
  const best = bestOf(models);
  const usual = models.find(({ model }) => model === USUAL);
  if (!best || !usual) return best?.model ?? null;
  const good = Number.isFinite(usual.fit.aic) && usual.fit.aic - best.fit.aic < CLEARLY;
  // Under BG/NBD nobody who bought once has left: that it fits better does not make it fit for values.
  return good || best.model === "BG/NBD" ? usual.model : best.model;
}

async function describe(
  { settings, log, asOf, holdout, comparison, model }: Analysis,
  signal: AbortSignal,
  show: (work: Work) => void
): Promise<Description | null> {
  const found = comparison.models.find((each) => each.model === model);
  if (!found) return null;
  const what = strings.running.describe;
  show({ what, share: 0 });
  const { unit, horizon, margin, annualRate } = settings;
  const input = {
    ...logInput(log),
    ...{ asOf, holdout, unit, horizon, margin },
    fit: found.fit,
    calibration: found.calibration,
    spend: comparison.spend,
    discount: periodRate(annualRate, unit),
    silence: silenceOf(unit),
  };
  return (await runTask("lifetime.describe", input, {
    signal,
    onProgress: (share) => show({ what, share }),
  })) as Description | null;
}
