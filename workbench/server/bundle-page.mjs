/**
 * Bundles the workbench page (React, Univer, engine and host) once with esbuild into
 * .cache/workbench/page; a second call with the same sources takes milliseconds.
 */
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cached } from "./cached-bundle.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export const pageFolder = path.join(root, ".cache/workbench/page");

export function bundlePage() {
  const page = path.join(root, "workbench/page");
  return cached({
    inputs: [
      page,
      path.join(root, "workbench/engine"),
      path.join(root, "workbench/host"),
      path.join(root, "package-lock.json"),
      fileURLToPath(import.meta.url),
    ],
    folder: pageFolder,
    results: ["index.html", "page.js", "page.css"],
    make: async () => {
      await build({
        entryPoints: { page: path.join(page, "main.tsx") },
        outdir: pageFolder,
        bundle: true,
        minify: true,
        format: "iife",
        target: "es2022",
        jsx: "automatic",
        define: { "process.env.NODE_ENV": '"production"' },
        loader: { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl", ".woff": "dataurl" },
        logLevel: "error",
      });
      await copyFile(path.join(page, "index.html"), path.join(pageFolder, "index.html"));
    },
  });
}
