/** What a tester may change about the host: platform differences, faults, another author, theme. */
import { columnLetters } from "../engine/address";
import type { HostSection } from "./HostMenu";
import type { Session } from "./session";
import { THEMES, type ThemeName } from "./theme";

interface Given {
  session: Session;
  theme: ThemeName;
  setTheme(theme: ThemeName): void;
  reload(): void;
  /** To be called after a change that the menu has to show. */
  changed(): void;
}

export function hostOptions({ session, theme, setTheme, reload, changed }: Given): HostSection[] {
  const { engine, host } = session;
  const { faults } = host;
  const then = (change: () => void) => {
    change();
    changed();
  };
  const sheetId = engine.activeSheet();
  const sheet = engine.sheets().find(({ id }) => id === sheetId);
  const protection = host.model.sheet(sheetId).protection;

  return [
    {
      label: "Look",
      options: [
        {
          kind: "choice",
          label: "Theme",
          value: theme,
          choices: THEMES,
          set: (value) => setTheme(value as ThemeName),
        },
      ],
    },
    {
      label: "Platform",
      options: [
        {
          kind: "choice",
          label: "Blank cells reach functions as",
          value: engine.blanks,
          choices: [
            { value: "zero", label: "0 (desktop)" },
            { value: "null", label: "null (web)" },
          ],
          set: (value) =>
            then(() => {
              engine.blanks = value as "zero" | "null";
              engine.recalculate();
            }),
        },
        {
          kind: "choice",
          label: "ExcelApi (opens anew)",
          value: host.api,
          choices: [
            { value: "1.20", label: "1.20" },
            { value: "1.12", label: "1.12" },
          ],
          set: (value) => openAgainWith("api", value),
        },
      ],
    },
    {
      label: "Faults",
      options: [
        {
          kind: "choice",
          label: "Delay of every request",
          value: String(faults.delay),
          choices: [0, 200, 1000, 5000].map((delay) => ({
            value: String(delay),
            label: delay ? `${delay} ms` : "none",
          })),
          set: (value) => then(() => (faults.delay = Number(value))),
        },
        {
          kind: "toggle",
          label: "A cell is being edited",
          value: faults.cellEdit,
          set: (value) => then(() => (faults.cellEdit = value)),
        },
        {
          kind: "toggle",
          label: `Protect sheet ${sheet?.name ?? ""}`,
          value: protection.on,
          set: (value) => then(() => (protection.on = value)),
        },
        {
          kind: "action",
          label: "Refuse the next request (throttled)",
          run: () => faults.throttle(),
        },
        {
          kind: "action",
          label: "A co-author edits the chosen cell …",
          run: () => coAuthor(session),
        },
        { kind: "action", label: "Reload the pane", run: reload },
      ],
    },
  ];
}

function coAuthor({ engine, host }: Session): void {
  const cell = { ...engine.selection(), rows: 1, columns: 1 };
  const name = columnLetters(cell.column) + (cell.row + 1);
  const typed = prompt(`What does the co-author type into ${name}?`);
  if (typed === null) return;
  const number = Number(typed);
  host.remoteEdit(cell, [[typed.trim() !== "" && Number.isFinite(number) ? number : typed]]);
}

function openAgainWith(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  location.assign(address);
}
