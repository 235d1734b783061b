/**
 * The "Host" menu: what a tester may change about the embedded host (platform differences, faults,
 * theme). It only shows what it is given; see host-options.ts.
 */
import { useEffect, useId, useRef, useState } from "react";

export type HostOption =
  | {
      kind: "choice";
      label: string;
      value: string;
      choices: { value: string; label: string }[];
      set(value: string): void;
    }
  | { kind: "toggle"; label: string; value: boolean; set(value: boolean): void }
  | { kind: "action"; label: string; run(): void };

export interface HostSection {
  label: string;
  options: HostOption[];
}

export function HostMenu({ sections }: { sections: HostSection[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener("pointerdown", onPointerDown, true);
    document.addEventListener("keydown", onKeyDown, true);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown, true);
      document.removeEventListener("keydown", onKeyDown, true);
    };
  }, [open]);

  return (
    <div className="host-menu" ref={root}>
      <button
        ref={opener}
        type="button"
        className="quiet"
        aria-expanded={open}
        aria-controls="host-options"
        onClick={() => setOpen(!open)}
      >
        Host
      </button>
      {open && (
        <div id="host-options" className="host-options" role="region" aria-label="Host">
          {sections.map((section) => (
            <fieldset key={section.label}>
              <legend>{section.label}</legend>
              {section.options.map((option) => (
                <Option key={option.label} option={option} />
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </div>
  );
}

function Option({ option }: { option: HostOption }) {
  const id = useId();
  if (option.kind === "action") {
    return (
      <button type="button" className="host-action" onClick={option.run}>
        {option.label}
      </button>
    );
  }
  if (option.kind === "toggle") {
    return (
      <label className="host-option" htmlFor={id}>
        <span>{option.label}</span>
        <input
          id={id}
          type="checkbox"
          checked={option.value}
          onChange={(event) => option.set(event.target.checked)}
        />
      </label>
    );
  }
  return (
    <label className="host-option" htmlFor={id}>
      <span>{option.label}</span>
      <select id={id} value={option.value} onChange={(event) => option.set(event.target.value)}>
        {option.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
