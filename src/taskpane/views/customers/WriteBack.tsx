/** Writes the result to the workbook: a new sheet of formulas or values, or the fit in the kept table. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { CustomerAssumptions, CustomerResults } from "../../../workbook/customers/types";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { strings } from "./strings";
import type { Work } from "./useAnalysis";

interface Props {
  results: CustomerResults;
  /** The workbook has a place for a kept fit, and these are its own orders. */
  keeps: boolean;
  /** What the workbook says it calculates with. */
  assumptions: CustomerAssumptions;
  busy: boolean;
  during(task: (signal: AbortSignal) => Promise<string>): Promise<void>;
  setWork(work: Work): void;
}

/** So many customers make results too large to spill quickly. */
const MANY = 10_000;

export function WriteBack({ results, keeps, assumptions, busy, during, setWork }: Props) {
  const words = strings.write;
  const styles = useStyles();
  const { workbook } = useWorkbook();
  const [done, setDone] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const format = useFormat();
  const count = results.customers.length;
  const many = count > MANY;
  const restoreFocus = useRestoreFocusTarget();
  const write = (as: "formulas" | "values") =>
    void during(async (signal) => {
      setDone(null);
      const what = strings.running.write;
      setWork({ what, detail: "", share: null });
      const { sheets } = await workbook.customers.write(
        results,
        as,
        (step, total) => setWork({ what, detail: "", share: step / Math.max(1, total) }),
        signal
      );
      const sentence = words.written(sheets.join(", "));
      setDone(sentence);
      return sentence;
    });
  const keep = () => {
    setAsking(false);
    void during(async () => {
      setDone(null);
      setWork({ what: strings.running.keep, detail: "", share: null });
      await workbook.customers.keepFit(results);
      setDone(words.kept);
      return words.kept;
    });
  };
  return (
    <Section heading={words.title}>
      <p className={styles.note}>{words.body}</p>
      {done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      <Choice note={many ? words.formulasMany(format.number(count, 0)) : words.formulasNote}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => write("formulas")}
        >
          {words.formulas}
        </Button>
      </Choice>
      <Choice note={words.valuesNote}>
        <Button size="small" disabledFocusable={busy} onClick={() => write("values")}>
          {words.values}
        </Button>
      </Choice>
      {keeps && (
        <Choice note={words.keepNote}>
          <Button
            size="small"
            disabledFocusable={busy}
            {...restoreFocus}
            onClick={() => setAsking(true)}
          >
            {words.keep}
          </Button>
        </Choice>
      )}
      <Dialog modalType="alert" open={asking} onOpenChange={(_, data) => setAsking(data.open)}>
        <DialogSurface className={styles.dialog} onKeyDown={keepFromExcel}>
          <DialogBody>
            <DialogTitle>{words.keepTitle}</DialogTitle>
            <DialogContent>
              {[words.keepBody, ...disagreements(results, assumptions)].join(" ")}
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setAsking(false)}>{words.leave}</Button>
              <Button appearance="primary" onClick={keep}>
                {words.replace}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Section>
  );
}

/** What the sheet Lifetime will not calculate with until it is changed. */
function disagreements(results: CustomerResults, assumptions: CustomerAssumptions): string[] {
  const { keepOther, keepModel, keepUnit } = strings.write;
  const { model, unit } = assumptions;
  return (
    [
      [keepModel, model.value, results.model],
      [keepUnit, unit.value, results.unit],
    ] as const
  ).flatMap(([name, holds, fit]) =>
    holds === null || holds === fit ? [] : [keepOther(name, holds, fit)]
  );
}

/** Excel takes Esc and Tab as leaving the pane; in a dialog they close it and go round in it. */
function keepFromExcel(event: KeyboardEvent): void {
  if (event.key === "Escape" || event.key === "Tab") event.stopPropagation();
}

function Choice({ note, children }: { note: string; children: JSX.Element }) {
  const styles = useStyles();
  return (
    <div>
      {children}
      <p className={styles.note}>{note}</p>
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  dialog: { width: "calc(100vw - 24px)", maxWidth: "420px" },
});
