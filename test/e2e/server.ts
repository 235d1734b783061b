/** Runs `npm start`'s script for the tests, as a person would, and stops it again. */
import { spawn } from "node:child_process";
import path from "node:path";

export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

/** Resolves when the script has printed its address: everything is built and served by then. */
export function startServer(port = 3120): Promise<RunningServer> {
  const script = path.join(process.cwd(), "scripts/start.mjs");
  const child = spawn(process.execPath, [script, "--no-open", "--port", String(port)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    child.stderr.on("data", (chunk) => (output += chunk));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (!url) return;
      const stop = async () => {
        child.kill("SIGTERM");
        await ended;
      };
      resolve({ url, stop });
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`npm start ended (${code}):\n${output}`)));
  });
}
