/** The ribbon: tabs, groups and buttons, the host's own and those of the add-in's manifest. */
import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";

export interface RibbonButton {
  id: string;
  label: string;
  title: string;
  description: string;
  icon: ReactNode;
  run(): void;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

export function Ribbon(props: { tabs: RibbonTab[]; first: string; end: ReactNode }) {
  const [chosen, setChosen] = useState(props.first);
  const list = useRef<HTMLDivElement>(null);
  const tab = props.tabs.find(({ id }) => id === chosen) ?? props.tabs[0];

  /** Arrow keys move between tabs, as the ARIA pattern for tabs asks. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = props.tabs.findIndex(({ id }) => id === tab?.id);
    const next = (at + step + props.tabs.length) % props.tabs.length;
    setChosen(props.tabs[next]!.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };

  return (
    <header className="ribbon">
      <div className="ribbon-tabs">
        <div role="tablist" aria-label="Ribbon" ref={list} onKeyDown={onKeyDown}>
          {props.tabs.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === tab?.id}
              aria-controls="ribbon-panel"
              tabIndex={id === tab?.id ? 0 : -1}
              onClick={() => setChosen(id)}
            >
              {label}
            </button>
          ))}
        </div>
        <div className="ribbon-end">{props.end}</div>
      </div>
      <div
        role="tabpanel"
        id="ribbon-panel"
        className="ribbon-panel"
        aria-labelledby={`tab-${tab?.id}`}
      >
        {tab?.groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
    </header>
  );
}

function Group({ group }: { group: RibbonGroup }) {
  return (
    <div className="ribbon-group" role="group" aria-label={group.label}>
      <div className="ribbon-buttons">
        {group.buttons.map((button) => (
          <button
            key={button.id}
            type="button"
            className="ribbon-button"
            title={`${button.title}\n${button.description}`}
            onClick={button.run}
          >
            <span className="ribbon-icon" aria-hidden="true">
              {button.icon}
            </span>
            <span className="ribbon-label">{button.label}</span>
          </button>
        ))}
      </div>
      <div className="ribbon-group-label" aria-hidden="true">
        {group.label}
      </div>
    </div>
  );
}
