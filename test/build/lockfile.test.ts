/**
 * package-lock.json for every system: npm ci refuses a lock that leaves out a binary package of a system
 * other than the one it was made on, which npm does where a registry does not hold that package.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const lock = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};

it("locks the optional packages of every system", () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(place, name))
  );
  expect(missing).toEqual([]);
});

it("names no registry: each machine asks its own", () => {
  const resolved = Object.values(lock.packages).flatMap((entry) => entry.resolved ?? []);
  expect(resolved).toEqual([]);
});

/** Looked up as Node does: in the package's own folder, then in every folder above. */
function isLocked(place: string, name: string): boolean {
  if (lock.packages[`${place && `${place}/`}node_modules/${name}`]) return true;
  if (place === "") return false;
  const above = place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1));
  return isLocked(above, name);
}
