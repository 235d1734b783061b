/** The accessibility rules of axe-core over the pane as it is shown, in every theme. */
import { readFileSync } from "node:fs";
import type * as Axe from "axe-core";
import type { Frame } from "playwright-core";
import type { Theme, Workbench } from "./workbench";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES: Theme[] = ["light", "dark", "forced-colors"];

/** A line a finding, each with what was looked at and the theme. The pane is light again afterwards. */
export async function axeFindings(
  workbench: Workbench,
  pane: Frame,
  what: string
): Promise<string[]> {
  await pane.evaluate(source);
  const found: string[] = [];
  for (const theme of THEMES) {
    await workbench.useTheme(theme);
    for (const violation of await violations(pane)) found.push(`${what}, ${theme}: ${violation}`);
  }
  await workbench.useTheme("light");
  return found;
}

/**
 * In forced colours the browser paints every text in the system's colours, while axe measures the
 * page's own: contrast is then the system's affair.
 */
async function violations(pane: Frame): Promise<string[]> {
  return pane.evaluate(async () => {
    const forced = matchMedia("(forced-colors: active)").matches;
    const { violations: all } = await (window as unknown as { axe: typeof Axe }).axe.run(document, {
      rules: { "color-contrast": { enabled: !forced } },
    });
    return all.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
}
