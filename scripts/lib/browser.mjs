/** Finds the Chrome, Chromium or Edge of this machine for the browser tests, or installs one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The path of a browser, or null. The variable CHROME_PATH goes before what is found. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH: there is no file ${named}`);
    return named;
  }
  return candidates().find((file) => existsSync(file)) ?? null;
}

/** A browser found or, where this machine lets us, installed; else an error that says what to do. */
export function ensureBrowser(log = console.log) {
  const found = findBrowser();
  if (found) return found;
  for (const [command, ...args] of installers()) {
    log(`No browser found: ${[command, ...args].join(" ")}`);
    spawnSync(command, args, { stdio: "inherit", timeout: 300_000 });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge. Install one (Debian, Ubuntu: sudo apt-get " +
      "install chromium), or set CHROME_PATH to the path of its program."
  );
}

function candidates() {
  if (process.platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
      .map((name) => process.env[name])
      .filter(Boolean);
    const programs = [
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    );
  }
  const names = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
  ];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Only the package manager of a system that we administer: nothing is fetched past it. */
function installers() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== "linux" || !isRoot || !existsSync("/usr/bin/apt-get")) return [];
  return [
    ["apt-get", "update", "-q"],
    ["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"],
  ];
}
