/** Accessibility rules of axe-core over a part of the page; colours are looked at in a browser, not in jsdom. */
import axe from "axe-core";

export async function violations(container: Element): Promise<string[]> {
  const found = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" | ")}`
  );
}
