/** The workbook in Node for integration tests; environment.cjs has it loaded. */
import path from "node:path";
import type { OpenOptions, OpenWorkbook } from "../../workbench/node/index";

interface Workbench {
  open(options: OpenOptions): Promise<OpenWorkbook>;
  /** The console that the host writes to. */
  console: Console;
}

const root = path.resolve(__dirname, "../..");
const workbench = (globalThis as unknown as { workbench: Workbench }).workbench;

export const hostConsole = workbench.console;

/** Opens an empty workbook; `dist` may be given relative to the repository. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  const dist = options.dist === undefined ? undefined : path.resolve(root, options.dist);
  return workbench.open({ ...options, dist });
}
