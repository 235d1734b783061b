/**
 * The ExcelApi set that the sources really need: each member of Office.js says in its type
 * declaration which set brought it, and the sources are type-checked to see which members they use.
 */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { compareVersions } from "./manifest-runtime.mjs";
import { root } from "./root.mjs";

/** Members newer than `required`, unless their file asks for them first by isSetSupported. */
export function apiVersionProblems(required, files = sourceFiles()) {
  return excelApiUses(files)
    .filter(({ version, probed }) => compareVersions(version, required) > 0 && !probed)
    .map(
      ({ file, line, member, version }) =>
        `${file}:${line}: ${member} needs ExcelApi ${version}; the manifest asks for ${required}. ` +
        `Raise it, or ask isSetSupported("ExcelApi", "${version}") in that file first`
    );
}

/** [{ file, line, member, version, probed }] of every member with a set, in order of the files. */
export function excelApiUses(files) {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["office-js"],
  });
  const checker = program.getTypeChecker();
  return files.flatMap((name) => usesIn(program.getSourceFile(name), checker));
}

function usesIn(file, checker) {
  const uses = [];
  const text = file.getFullText();
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const version = setOf(checker.getSymbolAtLocation(node.name));
      if (version) {
        uses.push({
          file: path.relative(root, file.fileName),
          line: file.getLineAndCharacterOfPosition(node.name.getStart()).line + 1,
          member: node.name.text,
          version,
          probed: asksFor(text, version),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** "[Api set: ExcelApi 1.9]" in the comment of the first declaration. */
function setOf(symbol) {
  for (const declaration of symbol?.declarations ?? []) {
    const comment = ts
      .getJSDocCommentsAndTags(declaration)
      .map((part) => part.getText())
      .join("\n");
    const found = /\[Api set: ExcelApi ([0-9]+\.[0-9]+)/.exec(comment);
    if (found) return found[1];
  }
  return null;
}

function asksFor(text, version) {
  return new RegExp(`isSetSupported\\(\\s*"ExcelApi",\\s*"${version.replace(".", "\\.")}"`).test(
    text
  );
}

function sourceFiles() {
  return ["src/workbook", "src/commands"].flatMap((folder) => {
    const place = path.join(root, folder);
    if (!existsSync(place)) return [];
    return readdirSync(place, { recursive: true })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(place, name));
  });
}
