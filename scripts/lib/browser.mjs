/** Finds the Chrome, Chromium or Edge of this machine for the browser tests, or installs one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The path of a browser, or null. The variable CHROME_PATH goes before what is found. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    return named;
  }
  return candidates().find((file) => existsSync(file)) ?? null;
}

/** A browser found or, where this machine lets us, installed; else an error that says what to do. */
export function ensureBrowser() {
  const found = findBrowser() ?? (installChromium() ? findBrowser() : null);
  if (found) return found;
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge, and none was found. Install one " +
      "(Debian or Ubuntu: apt-get install chromium; Windows: winget install Google.Chrome; " +
      "Mac: brew install --cask google-chrome), or set CHROME_PATH to its program file."
  );
}

function candidates() {
  const { PATH = "", PROGRAMFILES, LOCALAPPDATA, HOME } = process.env;
  if (process.platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", `${HOME}/Applications`].flatMap((folder) =>
      names.map((name) => path.join(folder, `${name}.app/Contents/MacOS/${name}`))
    );
  }
  if (process.platform === "win32") {
    const folders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(Boolean);
    const programs = [
      "Google/Chrome/Application/chrome.exe",
      "Chromium/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ];
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = [...PATH.split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Only as root on a Debian system: anywhere else it is the user's to decide. */
function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== "linux" || !isRoot || !existsSync("/usr/bin/apt-get")) return false;
  console.log("No browser found: installing Chromium with apt-get …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", args, { stdio: "ignore", env, timeout: 300_000 });
  apt("update");
  return apt("install", "-y", "--no-install-recommends", "chromium").status === 0;
}
