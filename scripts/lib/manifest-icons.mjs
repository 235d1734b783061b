/** Icons: the sizes Excel asks for, and files that are PNG pictures of the size they are declared as. */
import { child, elements, resource } from "./manifest-reader.mjs";
import { pngSize } from "./png-size.mjs";

const REQUIRED = ["16", "32", "80"];
const ALLOWED = [...REQUIRED, "20", "24", "40", "48", "64"];

export function iconProblems(manifest, readAsset) {
  const page = child(child(manifest, "DefaultSettings"), "SourceLocation").attributes.DefaultValue;
  const base = page.slice(0, page.lastIndexOf("/") + 1);
  const declared = [
    ["IconUrl", child(manifest, "IconUrl").attributes.DefaultValue, 32],
    ["HighResolutionIconUrl", child(manifest, "HighResolutionIconUrl").attributes.DefaultValue, 64],
    ...imageUses(manifest),
  ];
  const files = declared.flatMap(([place, address, size]) =>
    fileProblems(place, address?.slice(base.length), size, readAsset)
  );
  return [...new Set([...elements(manifest, "Icon").flatMap(sizeProblems), ...files])];
}

function sizeProblems(icon) {
  const sizes = icon.children.map(({ attributes }) => attributes.size);
  const first = icon.children[0].attributes.resid;
  return [
    ...REQUIRED.filter((size) => !sizes.includes(size)).map(
      (size) => `the icon of ${first} has no picture of ${size} pixels`
    ),
    ...sizes
      .filter((size) => !ALLOWED.includes(size))
      .map((size) => `the icon of ${first} declares ${size} pixels, a size Excel does not take`),
  ];
}

function imageUses(manifest) {
  return elements(manifest, "Icon")
    .flatMap(({ children }) => children)
    .map(({ attributes }) => [
      `the resource "${attributes.resid}"`,
      resource(manifest, attributes.resid)?.value,
      Number(attributes.size),
    ])
    .filter(([, address]) => address !== undefined);
}

function fileProblems(place, file, size, readAsset) {
  const bytes = readAsset(file);
  if (!bytes) return [`${place}: there is no file ${file}`];
  const found = pngSize(bytes);
  if (!found) return [`${place}: ${file} is not a PNG picture`];
  if (found.width === size && found.height === size) return [];
  return [`${place}: ${file} is ${found.width} by ${found.height} pixels, declared as ${size}`];
}
