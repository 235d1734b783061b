/**
 * Runs a bundling step only when what goes into it has changed: the content of its input files is
 * hashed, and the hash is kept beside the result.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * @param {object} step
 * @param {string[]} step.inputs files and folders whose content decides
 * @param {string} step.folder where the result goes; emptied before `make` runs
 * @param {string[]} step.results files in the folder that must be there
 * @param {() => Promise<void>} step.make
 * @returns {Promise<boolean>} whether it was made anew
 */
export async function cached({ inputs, folder, results, make }) {
  const key = await hash(inputs);
  const mark = path.join(folder, "inputs.sha256");
  const complete = results.every((file) => existsSync(path.join(folder, file)));
  if (complete && (await readFile(mark, "utf8").catch(() => "")) === key) return false;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await make();
  await writeFile(mark, key);
  return true;
}

async function hash(inputs) {
  const sum = createHash("sha256");
  for (const input of inputs) {
    for (const file of await filesOf(input)) {
      sum
        .update(path.basename(file))
        .update("\0")
        .update(await readFile(file))
        .update("\0");
    }
  }
  return sum.digest("hex");
}

async function filesOf(input) {
  const entries = await readdir(input, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === "ENOTDIR") return null;
    throw error;
  });
  if (!entries) return [input];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
