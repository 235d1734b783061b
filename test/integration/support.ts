/** The workbook in Node for integration tests: bundled once, loaded from the bundle. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { OpenOptions, OpenWorkbook } from "../../workbench/node/index";

const root = path.resolve(__dirname, "../..");
const bundle = path.join(root, ".cache/workbench/node/node.cjs");

let load: Promise<(options?: OpenOptions) => Promise<OpenWorkbook>> | null = null;

/** Opens an empty workbook; `dist` may be given relative to the repository. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  load ??= Promise.resolve().then(() => {
    execFileSync(process.execPath, [path.join(root, "scripts/bundle-workbench.mjs"), "node"], {
      cwd: root,
    });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- made by the line above
    return (require(bundle) as { openWorkbook: (options?: OpenOptions) => Promise<OpenWorkbook> })
      .openWorkbook;
  });
  const open = await load;
  const dist = options.dist === undefined ? undefined : path.resolve(root, options.dist);
  return open({ ...options, dist });
}
