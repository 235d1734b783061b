/**
 * The life of one shift on the time line: moved by keys or mouse, then written to the sheet or taken
 * back. One programme is on the move at a time; a fault puts it back with its sentence.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { TimelineProgramme } from "../../../../workbook/cases/types";
import { useAnnounce } from "../../../hooks/Announcer";
import { sentenceOf } from "../../../hooks/sentence";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { useFormat } from "../../../numbers/FormatContext";
import { words } from "../strings";
import { roomToShift, shiftedStart, type TimeLine } from "./model";

export interface Moving {
  key: string;
  /** In periods; positive is later. */
  by: number;
  /** The start in the sheet when the move began. */
  base: number;
  state: "moving" | "saving" | "written";
}

export interface Shift {
  moving: Moving | null;
  /** Why the last shift was refused, and whose it was. */
  refused: { key: string; text: string } | null;
  /** Moves a programme to so many periods from where the sheet has it. */
  move(row: TimelineProgramme, by: number): void;
  commit(row: TimelineProgramme): void;
  /** Takes back what is not yet written. */
  cancel(): void;
  /** How far the row stands from where the sheet has it. */
  shiftOf(row: TimelineProgramme): number;
}

export function useShift(line: TimeLine): Shift {
  const { workbook } = useWorkbook();
  const format = useFormat();
  const announce = useAnnounce();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [refused, setRefused] = useState<Shift["refused"]>(null);
  // What is being dragged changes faster than React draws.
  const now = useRef<Moving | null>(null);
  const set = useCallback((next: Moving | null): void => {
    now.current = next;
    setMoving(next);
  }, []);

  useEffect(() => {
    if (!moving || moving.state === "saving") return;
    const start = line.programmes.find((row) => row.programme === moving.key)?.start.value;
    if (start === moving.base) return;
    // The sheet shows what was written, or another hand was faster: the sheet is right.
    set(null);
    if (moving.state === "moving") announce(words.timeline.meanwhile(moving.key));
  }, [line, moving, set, announce]);

  const dateOf = (base: number, by: number): string => format.date(shiftedStart(base, line, by));

  const move = (row: TimelineProgramme, by: number): void => {
    const start = row.start.value;
    const known = now.current;
    if (!line.movable || start === null || known?.state === "saving") return;
    const { earlier, later } = roomToShift(row, line);
    const wanted = Math.max(earlier, Math.min(later, by));
    setRefused(null);
    if (wanted === 0 && known?.key !== row.programme) return;
    set({ key: row.programme, by: wanted, base: start, state: "moving" });
    if (wanted !== by) announce(words.timeline.edge(row.programme));
    else announce(words.timeline.moved(row.programme, dateOf(start, wanted), wanted));
  };

  const cancel = (): void => {
    const known = now.current;
    if (known?.state !== "moving") return;
    set(null);
    announce(words.timeline.takenBack(known.key, format.date(known.base)));
  };

  const commit = (row: TimelineProgramme): void => {
    const known = now.current;
    if (known?.state !== "moving" || known.key !== row.programme) return;
    if (known.by === 0) {
      set(null);
      return;
    }
    set({ ...known, state: "saving" });
    workbook.cases.shiftStart(row.programme, known.by * line.periodMonths).then(
      (date) => {
        set({ ...known, state: "written" });
        announce(words.timeline.saved(row.programme, format.date(date)));
      },
      (error: unknown) => {
        const why = sentenceOf(error);
        set(null);
        setRefused({ key: row.programme, text: words.timeline.putBack(row.programme, why) });
        announce(words.timeline.putBack(row.programme, why));
      }
    );
  };

  const shiftOf = (row: TimelineProgramme): number => {
    if (moving?.key !== row.programme || row.start.value === null) return 0;
    // The sheet has moved on, by this shift or by another hand.
    return moving.base === row.start.value ? moving.by : 0;
  };

  return { moving, refused, move, commit, cancel, shiftOf };
}
