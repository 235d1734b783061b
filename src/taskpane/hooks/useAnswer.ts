/**
 * Asks the workbook a question and asks again after each change. The former answer stays on view until
 * the new one is there, an answer overtaken by a later one is dropped, and an equal one draws nothing.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanningWorkbook } from "../../workbook/types";
import { sentenceOf } from "./sentence";
import { useWorkbook } from "./WorkbookProvider";

export interface Answer<T> {
  value: T | null;
  problem: string | null;
  /** Neither an answer nor a problem yet. */
  waiting: boolean;
  /** Counts the answers, equal ones too. */
  turn: number;
  again(): void;
}

/** `ask` must keep its identity as long as the question is the same (useCallback, or a module's function). */
export function useAnswer<T>(ask: (workbook: PlanningWorkbook) => Promise<T>): Answer<T> {
  const { workbook, version } = useWorkbook();
  const [repeats, setRepeats] = useState(0);
  const [held, setHeld] = useState<Held<T>>({ ask, turn: 0, value: null, problem: null });
  const turns = useRef(0);

  useEffect(() => {
    const turn = ++turns.current;
    const settle = (answer: (former: T | null) => Pick<Held<T>, "value" | "problem">): void =>
      setHeld((former) => {
        if (former.turn > turn) return former;
        const known = former.ask === ask ? former.value : null;
        return { ask, turn, ...answer(known) };
      });
    ask(workbook).then(
      (value) => settle((former) => ({ value: keepEqual(former, value), problem: null })),
      (error: unknown) => settle((former) => ({ value: former, problem: sentenceOf(error) }))
    );
  }, [workbook, version, repeats, ask]);

  const again = useCallback(() => setRepeats((n) => n + 1), []);
  // The answer to another question does not stand for this one.
  const { value, problem, turn } =
    held.ask === ask ? held : { ...held, value: null, problem: null };
  return { value, problem, waiting: value === null && problem === null, turn, again };
}

interface Held<T> {
  ask: unknown;
  turn: number;
  value: T | null;
  problem: string | null;
}

function keepEqual<T>(former: T | null, value: T): T {
  return former !== null && JSON.stringify(former) === JSON.stringify(value) ? former : value;
}
