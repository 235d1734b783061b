/**
 * Renders assets/*.svg to the PNG files that Excel shows: node scripts/icons.mjs
 * A drawing named <name>-16.svg stands in for <name>.svg at 16 pixels, where fine shapes blur.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./lib/browser.mjs";
import { root } from "./lib/root.mjs";

const BUTTON_SIZES = [16, 32, 80];
const ICONS = {
  icon: [16, 32, 64, 80, 128],
  portfolio: BUTTON_SIZES,
  customers: BUTTON_SIZES,
  score: BUTTON_SIZES,
  horizons: BUTTON_SIZES,
  cases: BUTTON_SIZES,
  sample: BUTTON_SIZES,
  "set-up": BUTTON_SIZES,
  check: BUTTON_SIZES,
  help: BUTTON_SIZES,
};

const assets = path.join(root, "assets");
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      writeFileSync(path.join(assets, `${name}-${size}.png`), await render(page, name, size));
    }
  }
} finally {
  await browser.close();
}

async function render(page, name, size) {
  const special = path.join(assets, `${name}-${size}.svg`);
  const drawing = existsSync(special) ? special : path.join(assets, `${name}.svg`);
  const image = readFileSync(drawing).toString("base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${image}">`
  );
  return page.screenshot({ omitBackground: true });
}
