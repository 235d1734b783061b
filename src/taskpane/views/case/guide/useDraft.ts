/** One draft of the guide: what was typed, what it means, and how it changes. */
import { useMemo } from "react";
import { useFormat } from "../../../numbers/FormatContext";
import type { CaseStore, Draft } from "../store";
import type { Path } from "./fields";
import type { Form, RowTexts } from "./form";
import { readForm, stepOf, type ReadForm } from "./read";

export interface DraftEditor extends ReadForm {
  state: Draft;
  form: Form;
  /** Of the amounts; "" where the workbook names none. */
  currency: string;
  text(path: Path): string;
  setText(path: Path, text: string): void;
  setForm(part: Partial<Form>): void;
  /** What is wrong with a control, where it is time to say so. */
  message(path: Path): string | undefined;
  faultsOf(step: number): ReadForm["faults"];
  change(part: Partial<Draft>): void;
}

export function useDraft(
  store: CaseStore,
  key: string,
  state: Draft,
  others: readonly string[],
  currency: string
): DraftEditor {
  const format = useFormat();
  const { form, start, tried } = state;
  const read = useMemo(() => readForm(form, start, format, others), [form, start, format, others]);
  const change = (part: Partial<Draft>): void => {
    // Several changes may come before the next drawing: each stands on the last.
    const latest = store.state().drafts[key] ?? state;
    store.setDraft(key, { ...latest, ...part });
  };
  const setForm = (part: Partial<Form>): void => {
    const latest = store.state().drafts[key]?.form ?? form;
    change({ form: { ...latest, ...part }, touched: true });
  };
  const setText = (path: Path, text: string): void => {
    const latest = store.state().drafts[key]?.form ?? form;
    const place = /^(uplifts|overlaps)\.(\d+)\.(\w+)$/.exec(path);
    if (!place) {
      setForm({ texts: { ...latest.texts, [path]: text } });
      return;
    }
    const list = place[1] as "uplifts" | "overlaps";
    const rows = latest[list].map((row, i): RowTexts =>
      i === Number(place[2]) ? { ...row, texts: { ...row.texts, [place[3]!]: text } } : row
    );
    setForm({ [list]: rows });
  };
  const textOfPath = (path: Path): string => {
    const place = /^(uplifts|overlaps)\.(\d+)\.(\w+)$/.exec(path);
    if (!place) return form.texts[path] ?? "";
    return form[place[1] as "uplifts" | "overlaps"][Number(place[2])]?.texts[place[3]!] ?? "";
  };
  return {
    ...read,
    state,
    form,
    currency,
    text: textOfPath,
    setText,
    setForm,
    message: (path) => {
      const fault = read.faults.find((each) => each.path === path);
      if (!fault || (fault.missing && !tried.includes(stepOf(path)))) return undefined;
      return fault.message;
    },
    faultsOf: (step) => read.faults.filter(({ path }) => stepOf(path) === step),
    change,
  };
}
