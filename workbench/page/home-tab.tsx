/** The host's own ribbon tab: the handful of commands without which a grid is no fun to use. */
import type { ReactNode } from "react";
import type { FUniver } from "@univerjs/core/facade";
import type { RibbonButton, RibbonTab } from "./Ribbon";

export function homeTab(api: FUniver, recalculate: () => void): RibbonTab {
  const command = (id: string, params?: object) => () => void api.executeCommand(id, params);
  return {
    id: "home",
    label: "Home",
    groups: [
      {
        id: "undo",
        label: "Undo",
        buttons: [
          button(
            "undo",
            "Undo",
            "Takes the last edit back (Ctrl+Z)",
            icons.undo,
            () => void api.undo()
          ),
          button("redo", "Redo", "Does it again (Ctrl+Y)", icons.redo, () => void api.redo()),
        ],
      },
      {
        id: "font",
        label: "Font",
        buttons: [
          button("bold", "Bold", "Ctrl+B", icons.bold, command("sheet.command.set-range-bold")),
          button(
            "italic",
            "Italic",
            "Ctrl+I",
            icons.italic,
            command("sheet.command.set-range-italic")
          ),
          button(
            "wrap",
            "Wrap",
            "Shows long text on several lines",
            icons.wrap,
            command("sheet.command.set-text-wrap", { value: 3 })
          ),
        ],
      },
      {
        id: "number",
        label: "Number",
        buttons: [
          button(
            "percent",
            "Percent",
            "Shows 0.12 as 12%",
            icons.percent,
            command("sheet.command.numfmt.set.percent")
          ),
          button(
            "more",
            "More places",
            "One more decimal place",
            icons.more,
            command("sheet.command.numfmt.add.decimal.command")
          ),
          button(
            "fewer",
            "Fewer places",
            "One decimal place less",
            icons.fewer,
            command("sheet.command.numfmt.subtract.decimal.command")
          ),
        ],
      },
      {
        id: "cells",
        label: "Cells",
        buttons: [
          button(
            "insert",
            "Insert row",
            "Inserts a row above",
            icons.insertRow,
            command("sheet.command.insert-row-before")
          ),
          button(
            "delete",
            "Delete row",
            "Deletes the selected rows",
            icons.deleteRow,
            command("sheet.command.remove-row-confirm")
          ),
        ],
      },
      {
        id: "calculation",
        label: "Calculation",
        buttons: [
          button(
            "recalculate",
            "Calculate now",
            "Calculates every formula again",
            icons.calculate,
            recalculate
          ),
        ],
      },
    ],
  };
}

function button(
  id: string,
  label: string,
  description: string,
  icon: ReactNode,
  run: () => void
): RibbonButton {
  return { id, label, title: label, description, icon, run };
}

function drawn(path: string) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function lettered(text: string) {
  return <span style={{ fontSize: 11, fontWeight: 600, whiteSpace: "nowrap" }}>{text}</span>;
}

const icons = {
  undo: drawn("M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4"),
  redo: drawn("m16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h4"),
  bold: drawn("M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z"),
  italic: drawn("M10 4h8M6 20h8M14 4l-4 16"),
  wrap: drawn("M4 5h16M4 12h13a3 3 0 0 1 0 6h-4m2-2-2 2 2 2M4 19h5"),
  percent: drawn(
    "M19 5 5 19M7.5 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M16.5 14a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5"
  ),
  more: lettered(".0 → .00"),
  fewer: lettered(".00 → .0"),
  insertRow: drawn("M4 5h16v4H4zM4 15h16v4H4zM12 9.5v5M9.5 12h5"),
  deleteRow: drawn("M4 5h16v4H4zM4 15h16v4H4zM9.5 12h5"),
  calculate: drawn("M20 6v5h-5M4 18v-5h5M19 11A7.5 7.5 0 0 0 6 8M5 13a7.5 7.5 0 0 0 13 3"),
};
