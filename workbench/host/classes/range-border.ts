/** Excel.RangeBorder and its collection: kept for the page to draw. */
import { mayWrite } from "../context";
import { HostError } from "../errors";
import { object } from "../objects";
import type { HostClass, Property } from "../objects";
import type { Area } from "../../engine/types";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export const RangeBorderCollection: HostClass<"RangeBorderCollection"> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  items: (_, area) => SIDES.map((side) => object("RangeBorder", { area, side })),
  item: (_, area, key) => {
    const side = SIDES.find((one) => one === key);
    if (!side) throw new HostError("InvalidArgument");
    return object("RangeBorder", { area, side });
  },
};

export const RangeBorder: HostClass<"RangeBorder"> = {
  name: "RangeBorder",
  identity: (_, { side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: (_, { side }) => side },
    Style: part("Style", "None"),
    Weight: part("Weight", "Thin"),
    Color: part("Color", "#000000"),
  },
};

function part(name: string, initial: string): Property<{ area: Area; side: string }> {
  return {
    get: ({ model }, { area, side }) => model.formats.get(area, `${side}.${name}`) ?? initial,
    set: (context, { area, side }, value) => {
      mayWrite(context, area);
      if (typeof value !== "string") throw new HostError("InvalidArgument");
      context.model.formats.set({ ...area }, `${side}.${name}`, value);
    },
  };
}
