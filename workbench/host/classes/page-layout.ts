/** Excel.PageLayout with headers and footers: kept, not printed. */
import { mayChangeSheet } from "../context";
import type { HostContext } from "../context";
import type { Rect } from "../../engine/types";
import { HostError } from "../errors";
import { NOTHING, area, object } from "../objects";
import type { HostClass, MaybeObject, Targets } from "../objects";
import { addressArgument } from "../ranges";
import { recorded } from "./record";

type Target = Targets["PageLayout"];
type Place = "printArea" | "titleRows" | "titleColumns";

export const PageLayout: HostClass<"PageLayout"> = {
  name: "PageLayout",
  properties: recorded<Target>(
    ({ page }) => page.properties,
    {
      Orientation: "Portrait",
      PaperSize: null,
      BlackAndWhite: false,
      CenterHorizontally: false,
      CenterVertically: false,
      DraftMode: false,
      FirstPageNumber: "",
      PrintComments: "NoComments",
      PrintErrors: "AsDisplayed",
      PrintGridlines: false,
      PrintHeadings: false,
      PrintOrder: "DownThenOver",
      Zoom: null,
      LeftMargin: 50.4,
      RightMargin: 50.4,
      TopMargin: 54,
      BottomMargin: 54,
      HeaderMargin: 21.6,
      FooterMargin: 21.6,
    },
    (context, { sheetId }) => mayChangeSheet(context, sheetId)
  ),
  links: { HeadersFooters: (_, { page }) => object("HeaderFooterGroup", page) },
  methods: {
    SetPrintArea: setter("printArea"),
    SetPrintTitleRows: setter("titleRows"),
    SetPrintTitleColumns: setter("titleColumns"),
    GetPrintArea: (_, target) => place(target, "printArea", "RangeAreas", true),
    GetPrintAreaOrNullObject: (_, target) => place(target, "printArea", "RangeAreas", false),
    GetPrintTitleRows: (_, target) => place(target, "titleRows", "Range", true),
    GetPrintTitleRowsOrNullObject: (_, target) => place(target, "titleRows", "Range", false),
    GetPrintTitleColumns: (_, target) => place(target, "titleColumns", "Range", true),
    GetPrintTitleColumnsOrNullObject: (_, target) => place(target, "titleColumns", "Range", false),
    SetPrintMargins: (_, { page }, [unit, options]) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[String(unit)];
      if (!points) throw new HostError("InvalidArgument");
      for (const [side, value] of Object.entries((options ?? {}) as Record<string, number>)) {
        page.properties[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = value * points;
      }
    },
  },
};

export const HeaderFooterGroup: HostClass<"HeaderFooterGroup"> = {
  name: "HeaderFooterGroup",
  properties: recorded((page) => (page.headers["group"] ??= {}), {
    State: "Default",
    UseSheetMargins: true,
    UseSheetScale: true,
  }),
  links: {
    DefaultForAllPages: (_, page) => object("HeaderFooter", (page.headers["default"] ??= {})),
    FirstPage: (_, page) => object("HeaderFooter", (page.headers["first"] ??= {})),
    EvenPages: (_, page) => object("HeaderFooter", (page.headers["even"] ??= {})),
    OddPages: (_, page) => object("HeaderFooter", (page.headers["odd"] ??= {})),
  },
};

export const HeaderFooter: HostClass<"HeaderFooter"> = {
  name: "HeaderFooter",
  properties: recorded((record) => record, {
    LeftHeader: "",
    CenterHeader: "",
    RightHeader: "",
    LeftFooter: "",
    CenterFooter: "",
    RightFooter: "",
  }),
};

function setter(key: Place) {
  return (context: HostContext, { page, sheetId }: Target, [value]: readonly unknown[]): void => {
    mayChangeSheet(context, sheetId);
    const range = addressArgument(context, value, sheetId);
    if (range.sheetId !== sheetId) throw new HostError("InvalidArgument");
    page[key] = { row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  };
}

function place(
  target: Target,
  key: Place,
  kind: "Range" | "RangeAreas",
  must: boolean
): MaybeObject {
  const rect: Rect | null = target.page[key];
  if (rect) return object(kind, area(target.sheetId, rect));
  if (must) throw new HostError("ItemNotFound");
  return NOTHING;
}
