/** Excel.RangeFormat with fill, font and protection: what engine cells carry, and what only the model keeps. */
import type { Area, Format } from "../../engine/types";
import { MAX_ROWS } from "../address";
import { mayWrite, usedPart } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { object } from "../objects";
import type { HostClass, Property } from "../objects";
import { flagArgument, numberArgument } from "./record";

const HORIZONTAL: Record<string, Format["horizontalAlignment"]> = {
  General: "General",
  Left: "Left",
  Center: "Center",
  Right: "Right",
};
const VERTICAL: Record<string, Format["verticalAlignment"]> = {
  Top: "Top",
  Center: "Center",
  Bottom: "Bottom",
};
/** Points of Excel's standard cell. */
const STANDARD = { width: 48, height: 15 };

export const RangeFormat: HostClass<"RangeFormat"> = {
  name: "RangeFormat",
  properties: {
    WrapText: cellFormat("wrapText", false, (value) => flagArgument(value)),
    HorizontalAlignment: cellFormat("horizontalAlignment", "General", (value) =>
      choice(HORIZONTAL, value)
    ),
    VerticalAlignment: cellFormat("verticalAlignment", "Bottom", (value) =>
      choice(VERTICAL, value)
    ),
    ColumnWidth: {
      get: ({ engine }, { sheetId, column }) => engine.columnWidth(sheetId, column),
      set: (context, area, value) => {
        mayWrite(context, area);
        const points = numberArgument(value);
        if (points < 0) throw new HostError("InvalidArgument");
        context.engine.setColumnWidth(area.sheetId, area.column, area.columns, points);
      },
    },
    RowHeight: {
      get: ({ model }, area) => model.formats.get(area, "RowHeight") ?? STANDARD.height,
      set: (context, area, value) => {
        mayWrite(context, area);
        const points = numberArgument(value);
        if (points < 0 || points > 409) throw new HostError("InvalidArgument");
        context.model.formats.set({ ...area }, "RowHeight", points);
        context.engine.setRowHeight(area.sheetId, area.row, area.rows, points);
      },
    },
    IndentLevel: kept("IndentLevel", 0),
    ShrinkToFit: kept("ShrinkToFit", false),
    TextOrientation: kept("TextOrientation", 0),
  },
  links: {
    Borders: (_, area) => object("RangeBorderCollection", area),
    Fill: (_, area) => object("RangeFill", area),
    Font: (_, area) => object("RangeFont", area),
    Protection: (_, area) => object("FormatProtection", area),
  },
  methods: {
    AutofitColumns: (context, area) => autofit(context, area),
    AutofitRows: (context, area) => mayWrite(context, area),
  },
};

export const RangeFill: HostClass<"RangeFill"> = {
  name: "RangeFill",
  properties: { Color: cellFormat("fillColor", "#FFFFFF", (value) => color(value) ?? null) },
  methods: {
    Clear: (context, area) => {
      mayWrite(context, area);
      context.engine.format(area, { fillColor: null });
    },
  },
};

export const RangeFont: HostClass<"RangeFont"> = {
  name: "RangeFont",
  properties: {
    Bold: cellFormat("bold", false, (value) => flagArgument(value)),
    Italic: cellFormat("italic", false, (value) => flagArgument(value)),
    Size: cellFormat("fontSize", 11, (value) => numberArgument(value)),
    Color: cellFormat("fontColor", "#000000", (value) => color(value) ?? "#000000"),
    Name: kept("FontName", "Calibri"),
    Underline: kept("Underline", "None"),
    Strikethrough: kept("Strikethrough", false),
  },
};

export const FormatProtection: HostClass<"FormatProtection"> = {
  name: "FormatProtection",
  properties: { Locked: kept("Locked", true), FormulaHidden: kept("FormulaHidden", false) },
};

/** A property that the engine's cells carry; null where an area's cells differ, as in Excel. */
function cellFormat<K extends keyof Format>(
  key: K,
  initial: unknown,
  read: (value: unknown) => Format[K]
): Property<Area> {
  return {
    get: (context, area) => {
      const part = usedPart(context, area) ?? { ...area, rows: 1, columns: 1 };
      const values = new Set(
        context.engine
          .readFormat(part)
          .flatMap((row) => row.map((format) => format[key] ?? initial))
      );
      return values.size === 1 ? [...values][0] : null;
    },
    set: (context, area, value) => {
      mayWrite(context, area);
      context.engine.format(area, { [key]: read(value) });
    },
  };
}

function kept(key: string, initial: unknown): Property<Area> {
  return {
    get: ({ model }, area) => model.formats.get(area, key) ?? initial,
    set: (context, area, value) => {
      mayWrite(context, area);
      if (value !== null && typeof value !== typeof initial) throw new HostError("InvalidArgument");
      context.model.formats.set({ ...area }, key, value);
    },
  };
}

/** As wide as the longest text, about 5.5 points a character; Excel measures the font. */
function autofit(context: HostContext, area: Area): void {
  mayWrite(context, area);
  const part = usedPart(context, area.rows === MAX_ROWS ? area : { ...area });
  if (!part) return;
  const texts = context.engine.text(part);
  for (let c = 0; c < part.columns; c++) {
    const longest = texts.reduce((most, row) => Math.max(most, row[c]?.length ?? 0), 0);
    if (longest === 0) continue;
    const points = Math.min(Math.max(STANDARD.width, longest * 5.5 + 8), 260);
    context.engine.setColumnWidth(area.sheetId, part.column + c, 1, points);
  }
}

function choice<T>(choices: Record<string, T>, value: unknown): T {
  const found = choices[String(value)];
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

const NAMED_COLORS: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" or a name, as "orange" (Office reference, RangeFill.color); "" resets (docs, blank values). */
function color(value: unknown): string | undefined {
  const text = String(value);
  if (text === "") return undefined;
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new HostError("InvalidArgument");
  return text.toUpperCase();
}
