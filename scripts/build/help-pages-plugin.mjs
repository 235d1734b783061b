/** Writes the help pages, made from the functions' own comments, into help/. */
import { helpPages } from "../lib/help-pages.mjs";

const NAME = "HelpPagesPlugin";

export class HelpPagesPlugin {
  constructor({ readComments }) {
    this.readComments = readComments;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const { name, text } of helpPages(this.readComments())) {
          compilation.emitAsset(`help/${name}`, new sources.RawSource(text));
        }
      });
    });
  }
}
