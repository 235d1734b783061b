/** Which view the pane shows: kept outside React, since a ribbon button may choose it before the pane is drawn. */
export const views = ["portfolio", "customers", "score", "horizons", "case", "setup"] as const;
export type View = (typeof views)[number];
/** Parts of the set up view that a button may lead to. */
export type Section = "insert" | "health" | "own";

export interface Place {
  view: View;
  section: Section | null;
}

export interface Navigation {
  place(): Place;
  go(view: View, section?: Section): void;
  subscribe(listener: () => void): () => void;
}

export function createNavigation(first: View = "portfolio"): Navigation {
  let current: Place = { view: first, section: null };
  const listeners = new Set<() => void>();
  return {
    place: () => current,
    go: (view, section) => {
      current = { view, section: section ?? null };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
