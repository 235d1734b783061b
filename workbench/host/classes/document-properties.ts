/** Excel.DocumentProperties: title, author and the like. */
import type { HostClass, Property } from "../objects";

const NAMES = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Comments",
  "Category",
  "Manager",
  "Company",
];

export const DocumentProperties: HostClass<"DocumentProperties"> = {
  name: "DocumentProperties",
  properties: Object.fromEntries(NAMES.map((name) => [name, property(name)])),
};

function property(name: string): Property<null> {
  return {
    get: ({ model }) => model.properties[name] ?? "",
    set: ({ model }, _, value) => {
      model.properties[name] = value;
    },
  };
}
