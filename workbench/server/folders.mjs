/** Where the workbench's server finds what it serves. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pageFolder } from "./bundle-page.mjs";

const require = createRequire(import.meta.url);

export const rootFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export const workbenchFolders = {
  page: pageFolder,
  dist: path.join(rootFolder, "dist"),
  officeJs: path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
};
