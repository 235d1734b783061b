/**
 * The task pane at the right: a header as Excel draws it (name of the add-in, reload, close), the
 * add-in's page in a frame, and an edge to pull it wider or narrower.
 */
import { useCallback, useRef, type KeyboardEvent, type PointerEvent } from "react";

export const NARROWEST = 320;
export const WIDEST = 600;

interface Props {
  title: string;
  address: string;
  width: number;
  open: boolean;
  onWidth(width: number): void;
  onClose(): void;
  onReload(): void;
  onFrame(frame: HTMLIFrameElement | null): void;
}

/** A closed pane is hidden, not gone: the functions live in its page (shared runtime). */
export function PaneFrame(props: Props) {
  return (
    <>
      {props.open && <Edge width={props.width} onWidth={props.onWidth} />}
      <aside
        className="pane"
        aria-label="Task pane"
        style={{ width: props.width, display: props.open ? undefined : "none" }}
      >
        <div className="pane-header">
          <h2>{props.title}</h2>
          <button
            type="button"
            title="Reload the pane"
            aria-label="Reload the pane"
            onClick={props.onReload}
          >
            <Icon path="M20 6v5h-5M19 11a7.5 7.5 0 1 0-1.500 6" />
          </button>
          <button
            type="button"
            title="Close the pane"
            aria-label="Close the pane"
            onClick={props.onClose}
          >
            <Icon path="m6 6 12 12M18 6 6 18" />
          </button>
        </div>
        <iframe ref={props.onFrame} title={props.title} src={props.address} />
      </aside>
    </>
  );
}

function Edge({ width, onWidth }: { width: number; onWidth(width: number): void }) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const set = useCallback(
    (wanted: number) => onWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)))),
    [onWidth]
  );
  const start = (event: PointerEvent<HTMLDivElement>) => {
    from.current = { x: event.clientX, width };
    event.currentTarget.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  };
  const move = (event: PointerEvent) => {
    if (from.current) set(from.current.width + from.current.x - event.clientX);
  };
  const end = () => {
    from.current = null;
    document.body.classList.remove("resizing");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (step) set(width + step);
  };
  return (
    <div
      className="pane-edge"
      role="separator"
      aria-label="Width of the task pane"
      aria-orientation="vertical"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
    />
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
