/**
 * Finishes the generated functions.json: adds each function's help address, and stops the build when
 * two files declare one id, which the generator does not notice.
 */
import { helpUrl } from "../lib/help-address.mjs";

const NAME = "FunctionsJsonPlugin";

export class FunctionsJsonPlugin {
  constructor({ file, origin }) {
    this.file = file;
    this.origin = origin;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const asset = compilation.getAsset(this.file);
        if (!asset) return;
        const metadata = JSON.parse(asset.source.source().toString());
        const repeated = duplicateIds(metadata.functions);
        if (repeated.length > 0) {
          const ids = repeated.join(", ");
          compilation.errors.push(new WebpackError(`Declared by more than one function: ${ids}`));
        }
        const finished = addHelp(metadata, this.origin);
        compilation.updateAsset(this.file, new sources.RawSource(finished));
      });
    });
  }
}

/** Ids that occur twice, also when only "." against "_" tells them apart: a saved file holds "_". */
export function duplicateIds(functions) {
  const stored = functions.map(({ id }) => id.toUpperCase().replaceAll(".", "_"));
  return functions
    .map(({ id }) => id)
    .filter((id, index) => stored.indexOf(stored[index]) !== index);
}

function addHelp(metadata, origin) {
  const functions = metadata.functions
    .map((entry) => ({ ...entry, helpUrl: helpUrl(entry.id, origin) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify({ ...metadata, functions }, null, 2) + "\n";
}
