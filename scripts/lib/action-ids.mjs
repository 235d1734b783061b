/** The ids that src/commands associates with ribbon buttons, read from its sources; null without any. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "./root.mjs";

export function actionIds(folder = path.join(root, "src/commands")) {
  if (!existsSync(folder)) return null;
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
  return sources.length > 0 ? sources.flatMap(associatedIds) : null;
}

/** Ids given to `associate("Id", …)`, directly or as the keys of an object named `commands`. */
export function associatedIds(source) {
  const file = ts.createSourceFile("commands.ts", source, ts.ScriptTarget.Latest, true);
  const ids = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText().endsWith("actions.associate")) {
      const [id] = node.arguments;
      if (id && ts.isStringLiteral(id)) ids.push(id.text);
    }
    if (ts.isVariableDeclaration(node) && node.name.getText() === "commands") {
      const value = node.initializer;
      if (value && ts.isObjectLiteralExpression(value)) {
        ids.push(...value.properties.map(({ name }) => name.getText().replaceAll('"', "")));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return ids;
}
