/** The source files that hold one custom function each: src/functions/<family>/<name>.ts. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

export function functionFiles() {
  const folder = path.join(root, "src/functions");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(path.join(folder, family.name))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => path.join(folder, family.name, name))
    )
    .sort();
}
