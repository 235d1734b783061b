/** The life of one edit: typed, checked, written to the cell, and taken back where the workbook refuses. */
import { useEffect, useRef, useState } from "react";
import type { Assumption } from "../../../workbook/types";
import { useAnnounce } from "../../hooks/Announcer";
import { sentenceOf } from "../../hooks/sentence";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { readText, textOf } from "./assumptionText";

interface Draft {
  text: string;
  /** What the cell showed when typing began. */
  base: string;
}

export function useAssumption(programmeKey: string, assumption: Assumption) {
  const { workbook, holdSelection } = useWorkbook();
  const format = useFormat();
  const announce = useAnnounce();
  const [draft, setDraft] = useState<Draft | null>(null);
  /** The text just written, shown until the cell's new value has been read. */
  const [written, setWritten] = useState<Draft | null>(null);
  const [status, setStatus] = useState<"idle" | "saving" | "saved">("idle");
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useRef(false);

  const inCell = textOf(assumption, format);
  const dirty = draft !== null;
  useEffect(() => (dirty ? holdSelection() : undefined), [dirty, holdSelection]);
  useEffect(() => {
    if (status !== "saved") return;
    const timer = setTimeout(() => {
      setStatus("idle");
      setWritten(null);
    }, 2500);
    return () => clearTimeout(timer);
  }, [status]);

  const commit = async (text: string): Promise<void> => {
    if (saving.current) return;
    if (text.trim() === (draft?.base ?? inCell)) {
      setDraft(null);
      setProblem(null);
      return;
    }
    const read = readText(assumption, text, format);
    if ("problem" in read) {
      setProblem(read.problem);
      return;
    }
    saving.current = true;
    setStatus("saving");
    setProblem(null);
    announce(strings.edit.saving(assumption.label));
    try {
      await workbook.write(programmeKey, assumption.column, read.value);
      setWritten({ text, base: inCell });
      setStatus("saved");
      announce(strings.edit.saved(assumption.label));
    } catch (error) {
      const why = sentenceOf(error);
      setProblem(strings.edit.restored(why));
      setStatus("idle");
      announce(strings.edit.refused(assumption.label, why));
    }
    saving.current = false;
    setDraft(null);
  };

  const stillWritten = written !== null && written.base === inCell ? written.text : null;
  return {
    text: draft?.text ?? stillWritten ?? inCell,
    dirty,
    status,
    problem,
    /** What the cell holds now, where somebody else changed it while this edit was going on. */
    meanwhile: draft !== null && draft.base !== inCell ? inCell || strings.edit.blank : null,
    type: (text: string): void => {
      setDraft((former) => ({ text, base: former?.base ?? inCell }));
      setWritten(null);
      setStatus("idle");
      setProblem(null);
    },
    commit,
    undo: (): void => {
      setDraft(null);
      setProblem(null);
    },
  };
}
