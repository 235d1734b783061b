/**
 * Checks the manifests against the XML schemas of the manifest format. The schemas are not part of
 * this project: node scripts/check-schemas.mjs <folder with OfficeAppManifestV1_1.xsd>
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { root } from "./lib/root.mjs";

const ROOT_SCHEMA = "OfficeAppManifestV1_1.xsd";
const folder = process.argv[2] ?? path.join(root, "../shared/schemas/office-addin-manifest");
if (!existsSync(path.join(folder, ROOT_SCHEMA))) {
  console.error(`There is no ${ROOT_SCHEMA} in ${folder}: give the folder that holds it.`);
  process.exit(2);
}

const manifests = ["manifest.xml", "dist/manifest.xml"].filter((name) =>
  existsSync(path.join(root, name))
);
for (const name of manifests) {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: name.replaceAll("/", "-"), contents: read(path.join(root, name)) }],
    schema: [schema(ROOT_SCHEMA)],
    preload: readdirSync(folder)
      .filter((file) => file !== ROOT_SCHEMA)
      .map(schema),
  });
  console.log(`${name}: ${valid ? "follows the schemas" : "does not follow the schemas"}`);
  for (const { rawMessage } of errors) console.error(`  ${rawMessage}`);
  if (!valid) process.exitCode = 1;
}

function schema(fileName) {
  return { fileName, contents: read(path.join(folder, fileName)) };
}

function read(file) {
  return readFileSync(file, "utf8");
}
