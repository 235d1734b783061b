/** Finds Chrome, Chromium or Edge; installs Chromium where it may; else says what to install. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not there.`);
  }
  const found = candidates().find((file) => existsSync(file));
  if (found) return found;
  if (installChromium()) {
    const installed = candidates().find((file) => existsSync(file));
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge, and none was found. Install one " +
      "(Debian or Ubuntu: apt-get install chromium; Windows: winget install Google.Chrome; " +
      "Mac: brew install --cask google-chrome), or set CHROME_PATH to its program file."
  );
}

function candidates(): string[] {
  const { PATH = "", PROGRAMFILES, LOCALAPPDATA, HOME } = process.env;
  if (process.platform === "darwin") {
    const apps = [
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Chromium.app/Contents/MacOS/Chromium",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
    return ["/Applications", `${HOME}/Applications`].flatMap((folder) =>
      apps.map((app) => path.join(folder, app))
    );
  }
  if (process.platform === "win32") {
    const folders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA];
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return folders.flatMap((folder) =>
      folder ? programs.map((program) => path.join(folder, program)) : []
    );
  }
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  return [...PATH.split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) =>
    folder ? names.map((name) => path.join(folder, name)) : []
  );
}

/** Only as root on a Debian system: anywhere else it is the user's to decide. */
function installChromium(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return false;
  }
  console.log("No browser found: installing Chromium with apt-get …");
  try {
    const options = {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    } as const;
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
    return true;
  } catch {
    return false;
  }
}
