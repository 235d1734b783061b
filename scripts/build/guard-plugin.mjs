/**
 * Keeps out of a production build what must not be shipped: modules of the workbench and of tests,
 * and addresses of the development server when the add-in is built for another host.
 */
import { isLocal } from "../lib/origin.mjs";

const NAME = "GuardPlugin";

const FORBIDDEN_MODULES = [
  { pattern: /[\\/]node_modules[\\/]@univerjs[\\/]/, what: "Univer belongs to the workbench" },
  {
    pattern: /[\\/]node_modules[\\/]@microsoft[\\/]office-js[\\/]/,
    what: "office.js is loaded from Microsoft's CDN",
  },
  { pattern: /^[\\/](test|bench|workbench)[\\/]/, what: "not part of the add-in" },
  { pattern: /\.test\.tsx?$/, what: "a test" },
];
const FORBIDDEN_TEXT = /localhost|contoso/i;
/** Files that Excel or a person reads. Libraries may name localhost in their own code. */
const ADDRESS_FILES = /(^|\/)(manifest\.xml|functions\.json|[^/]+\.html)$/;

export class GuardPlugin {
  constructor({ origin, root }) {
    this.origin = origin;
    this.root = root;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.finishModules.tap(NAME, (modules) => {
        for (const module of modules) {
          const problem = moduleProblem(module.resource, this.root);
          if (problem) compilation.errors.push(new WebpackError(problem));
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          const problem = addressProblem(name, () => source.source().toString(), this.origin);
          if (problem) compilation.errors.push(new WebpackError(problem));
        }
      });
    });
  }
}

export function moduleProblem(resource, root) {
  if (!resource) return null;
  const file = resource.startsWith(root) ? resource.slice(root.length) : resource;
  const found = FORBIDDEN_MODULES.find(({ pattern }) => pattern.test(file));
  return found ? `${file} must not be in a production build: ${found.what}` : null;
}

export function addressProblem(name, readText, origin) {
  if (isLocal(origin) || !ADDRESS_FILES.test(name)) return null;
  const found = FORBIDDEN_TEXT.exec(readText());
  return found ? `${name} still holds "${found[0]}" in a build for ${origin}` : null;
}
