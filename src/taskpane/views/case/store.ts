/**
 * What the case view shows and the drafts begun in it. It stands outside React and beside the workbook,
 * so that a half-filled draft survives a change of tab and a view that is drawn anew.
 */
import { useSyncExternalStore } from "react";
import type { BuiltCase, DraftStart } from "../../../workbook/cases/types";
import type { PlanningWorkbook } from "../../../workbook/types";
import type { Form } from "./guide/form";

export type CasePlace =
  | { kind: "list" }
  /** null: all programmes together. */
  | { kind: "case"; programme: string | null }
  /** "": a programme that is new. */
  | { kind: "guide"; key: string };

export interface Draft {
  start: DraftStart;
  form: Form;
  /** 0 to 4. */
  step: number;
  /** The furthest step that was shown. */
  reached: number;
  /** Steps whose missing figures are named already. */
  tried: readonly number[];
  /** Something was typed. */
  touched: boolean;
}

export interface CaseState {
  place: CasePlace;
  drafts: Readonly<Record<string, Draft>>;
  /** What was built last, until it is taken off the page. */
  built: Built | null;
}

export interface Built {
  programme: string;
  built: BuiltCase;
}

export interface CaseStore {
  state(): CaseState;
  subscribe(listener: () => void): () => void;
  go(place: CasePlace): void;
  setDraft(key: string, draft: Draft | null): void;
  built(built: Built | null): void;
}

const stores = new WeakMap<PlanningWorkbook, CaseStore>();

export function caseStore(workbook: PlanningWorkbook): CaseStore {
  const known = stores.get(workbook);
  if (known) return known;
  const made = createStore();
  stores.set(workbook, made);
  return made;
}

export function useCaseState(store: CaseStore): CaseState {
  return useSyncExternalStore(store.subscribe, store.state);
}

function createStore(): CaseStore {
  let state: CaseState = { place: { kind: "list" }, drafts: {}, built: null };
  const listeners = new Set<() => void>();
  const change = (part: Partial<CaseState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (place) => change({ place }),
    built: (built) => change({ built }),
    setDraft: (key, draft) => {
      const drafts = { ...state.drafts };
      if (draft) drafts[key] = draft;
      else delete drafts[key];
      change({ drafts });
    },
  };
}
