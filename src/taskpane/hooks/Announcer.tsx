/** A live region at the root of the pane, and the hook that speaks through it. */
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { useHiddenStyle } from "../components/Hidden";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

export function Announcer({ children }: { children: ReactNode }) {
  const hidden = useHiddenStyle();
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback(
    (text: string) => setSaid((former) => ({ text, turn: former.turn + 1 })),
    []
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={hidden}>
        {/* A new key makes a reader say the same words a second time. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
