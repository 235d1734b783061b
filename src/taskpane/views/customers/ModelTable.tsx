/** The models side by side; the one whose button is chosen gives the figures below. */
import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { bestOf, type ComparedModel } from "../../../core/lifetime/compare";
import { usable } from "../../../core/lifetime/usable";
import { Section } from "../../components/Section";
import { useTableStyles } from "../../components/useTableStyles";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "./strings";
import { Terms } from "./Terms";
import type { Analysis } from "./useAnalysis";

interface Props {
  analysis: Analysis;
  busy: boolean;
  onChoose(model: string): void;
}

export function ModelTable({ analysis, busy, onChoose }: Props) {
  const { comparison, model, holdout } = analysis;
  const words = strings.models;
  const styles = useStyles();
  const table = useTableStyles();
  const format = useFormat();
  const name = useId();
  const best = bestOf(comparison.models)?.model;
  const tried = comparison.models.find((each) => each.holdout !== null)?.holdout;
  const chosen = comparison.models.find((each) => each.model === model);
  const figure = (value: number): string => (Number.isFinite(value) ? format.fixed(value, 1) : "–");
  return (
    <Section heading={words.title}>
      <div className={styles.scroll}>
        <table className={table.table} aria-label={words.table}>
          <thead>
            <tr>
              {[words.model, words.logLikelihood, words.aic, words.error].map((head, i) => (
                <th
                  key={head}
                  scope="col"
                  className={mergeClasses(table.cell, table.head, i > 0 && table.figure)}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.models.map((each) => (
              <tr key={each.model}>
                <th scope="row" className={mergeClasses(table.cell, table.name)}>
                  <label className={styles.label}>
                    <input
                      type="radio"
                      className={styles.radio}
                      name={name}
                      value={each.model}
                      aria-label={words.use(each.model)}
                      checked={each.model === model}
                      disabled={busy || usable(each.fit) === null}
                      onChange={() => onChoose(each.model)}
                    />
                    {each.model}
                  </label>
                </th>
                <td className={mergeClasses(table.cell, table.figure, styles.figure)}>
                  {figure(each.fit.logLikelihood)}
                </td>
                <td className={mergeClasses(table.cell, table.figure, styles.figure)}>
                  {figure(each.fit.aic)}
                  {each.model === best && <div className={styles.best}>{words.best}</div>}
                </td>
                <td className={mergeClasses(table.cell, table.figure, styles.figure)}>
                  {errorOf(each, (share) => signed(format.percent(share, 1), share))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tried && holdout !== null && (
        <p className={styles.note}>
          {words.holdoutLine(
            format.number(tried.actual, 0),
            format.date(holdout + 1),
            format.number(tried.customers, 0)
          )}
        </p>
      )}
      {model && words.names[model] && (
        <p className={styles.note}>
          {model}: {words.names[model]}
        </p>
      )}
      {chosen?.holdout && (
        <p className={styles.note}>
          {words.meanError(chosen.model, format.number(chosen.holdout.meanError, 2))}
        </p>
      )}
      {model === "MBG/NBD" && best === "BG/NBD" && (
        <p className={styles.note}>{words.usual(best)}</p>
      )}
      {model === "BG/NBD" && <Warning text={words.oneTimers} />}
      {chosen && chosen.fit.status !== "converged" && (
        <Warning
          text={
            chosen.fit.status.startsWith("no measurable dropout")
              ? words.dropout
              : words.status(chosen.fit.status)
          }
        />
      )}
      {unusableModels(comparison.models).map(([status, names]) => (
        <Warning key={status} text={words.unusable(names.join(words.between), status)} />
      ))}
      <SpendWords analysis={analysis} />
      <Terms of={["model", "logLikelihood", "aic", "holdout"]} />
    </Section>
  );
}

/** The models that give no figures, by what is wrong. */
function unusableModels(models: readonly ComparedModel[]): [status: string, names: string[]][] {
  const found = new Map<string, string[]>();
  for (const { model, fit } of models) {
    if (usable(fit) === null) found.set(fit.status, [...(found.get(fit.status) ?? []), model]);
  }
  return [...found];
}

function SpendWords({ analysis }: { analysis: Analysis }) {
  const { comparison, log, description } = analysis;
  const words = strings.spend;
  if (log.amounts === null) return <Warning text={words.none} />;
  const status = comparison.spend?.status ?? "";
  const q = comparison.spend?.parameters[1]?.value ?? NaN;
  if (q <= 1) return <Warning text={words.qLow} />;
  if (comparison.spend === null || (description && description.value === null)) {
    return (
      <Warning text={status === "" ? words.tooFew : `${words.tooFew} ${words.warned(status)}`} />
    );
  }
  return status === "converged" ? null : <Warning text={words.warned(status)} />;
}

function Warning({ text }: { text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function errorOf({ holdout }: ComparedModel, write: (share: number) => string): string {
  if (holdout === null || holdout.actual === 0) return strings.models.noHoldout;
  return write(holdout.expected / holdout.actual - 1);
}

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    cursor: "pointer",
  },
  radio: {
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    width: "16px",
    height: "16px",
  },
  // Beside the middle of the round button.
  figure: { paddingTop: "6px" },
  best: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
