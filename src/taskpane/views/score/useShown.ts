/** The first of a long list, or all of it. */
import { useState } from "react";

const FIRST = 10;

export function useShown<T>(list: readonly T[]): {
  shown: readonly T[];
  /** More than is shown at first. */
  long: boolean;
  all: boolean;
  toggle(): void;
} {
  const [all, setAll] = useState(false);
  return {
    shown: all ? list : list.slice(0, FIRST),
    long: list.length > FIRST,
    all,
    toggle: () => setAll(!all),
  };
}
