/** What the status line shows, followed from the engine's and the host's events. */
import { useEffect, useState } from "react";
import type { Area } from "../engine/types";
import { columnLetters } from "../engine/address";
import { problemOf } from "./error-values";
import type { Session } from "./session";
import type { Status } from "./StatusLine";

const QUIET: Status = { calculating: false, cell: "", problem: null };

export function useStatus(session: Session | null): Status {
  const [status, setStatus] = useState(QUIET);
  useEffect(() => {
    if (!session) return;
    const { engine } = session;
    let chosen: Area = engine.selection();
    let waiting = false;

    const look = () => {
      const cell = engine.read({ ...chosen, rows: 1, columns: 1 })[0]?.[0];
      const problem = cell?.kind === "error" ? `${cell.value}  ${problemOf(cell)}` : null;
      const name = columnLetters(chosen.column) + (chosen.row + 1);
      setStatus((before) =>
        before.problem === problem && before.cell === name
          ? before
          : { ...before, problem, cell: name }
      );
    };
    const work = () => {
      if (waiting) return;
      waiting = true;
      setStatus((before) => ({ ...before, calculating: true }));
      void session.settle().then(() => {
        waiting = false;
        setStatus((before) => ({ ...before, calculating: false }));
        look();
      });
    };
    look();
    return engine.on((event) => {
      if (event.type === "selected") {
        chosen = event.area;
        look();
      } else if (event.type === "calculated") {
        look();
      } else {
        work();
      }
    });
  }, [session]);
  return status;
}
