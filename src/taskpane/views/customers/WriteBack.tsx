/** Writes the result to the workbook: a new sheet of formulas or values, or the fit in the kept table. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CustomerAssumptions, CustomerResults } from "../../../workbook/customers/types";
import { Choice } from "../../components/Choice";
import { Confirm } from "../../components/Confirm";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { strings } from "./strings";
import type { useAnalysis } from "./useAnalysis";

interface Props {
  results: CustomerResults;
  /** The workbook has a place for a kept fit, and these are its own orders. */
  keeps: boolean;
  /** What the workbook says it calculates with. */
  assumptions: CustomerAssumptions;
  busy: boolean;
  run: ReturnType<typeof useAnalysis>["run"];
}

/** So many customers make results too large to spill quickly. */
const MANY = 10_000;

export function WriteBack({ results, keeps, assumptions, busy, run }: Props) {
  const words = strings.write;
  const { workbook } = useWorkbook();
  const [done, setDone] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const format = useFormat();
  const count = results.customers.length;
  const many = count > MANY;
  const restoreFocus = useRestoreFocusTarget();
  const write = (as: "formulas" | "values") =>
    void run(async (signal, show) => {
      setDone(null);
      const what = strings.running.write;
      show({ what, share: null });
      const { sheets } = await workbook.customers.write(
        results,
        as,
        (step, total) => show({ what, share: step / Math.max(1, total) }),
        signal
      );
      const sentence = words.written(sheets.join(", "));
      setDone(sentence);
      return sentence;
    });
  const keep = () => {
    setAsking(false);
    void run(async (_signal, show) => {
      setDone(null);
      show({ what: strings.running.keep, share: null });
      await workbook.customers.keepFit(results);
      setDone(words.kept);
      return words.kept;
    });
  };
  return (
    <Section heading={words.title}>
      <Note>{words.body}</Note>
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
      <Confirm
        open={asking}
        title={words.keepTitle}
        leave={words.leave}
        confirm={words.replace}
        onLeave={() => setAsking(false)}
        onConfirm={keep}
      >
        {[words.keepBody, ...disagreements(results, assumptions)].join(" ")}
      </Confirm>
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
