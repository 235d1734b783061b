import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pngSize } from "../../scripts/lib/png-size.mjs";

const ASSETS = path.join(__dirname, "../../assets");
const pictures = readdirSync(ASSETS).filter((name) => name.endsWith(".png"));

it.each(pictures)("%s is as large as its name says", (name) => {
  const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
  expect(pngSize(readFileSync(path.join(ASSETS, name)))).toEqual({ width: size, height: size });
});

it("draws the product's icon in every size that Excel and the store ask for", () => {
  const sizes = pictures.flatMap((name) => /^icon-(\d+)\.png$/.exec(name)?.[1] ?? []);
  expect(sizes.map(Number).sort((a, b) => a - b)).toEqual([16, 32, 64, 80, 128]);
});

it.each([
  ["too few bytes", Buffer.from("89504e47", "hex")],
  ["another format", Buffer.from("GIF89a and a good deal more text than that")],
])("reads no size from %s", (_, bytes) => expect(pngSize(bytes)).toBeNull());
