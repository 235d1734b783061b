/** The function reference in docs/functions: the same text as the help pages, as Markdown. */
import { helpFamilies } from "./help-model.mjs";

export function helpMarkdown(comments) {
  const families = helpFamilies(comments);
  const functions = families.flatMap(({ functions }) => functions);
  return [
    { name: "README.md", text: index(families) },
    ...functions.map((model) => ({ name: markdownName(model), text: functionPage(model) })),
  ];
}

function markdownName({ page }) {
  return page.replace(/\.html$/, ".md");
}

function index(families) {
  const lists = families.map(({ title, functions }) => {
    const rows = functions.map(
      (model) => `| [${model.name}](${markdownName(model)}) | ${cell(model.description)} |`
    );
    return [`## ${title}`, "", "| function | what it gives |", "| --- | --- |", ...rows].join("\n");
  });
  return (
    [
      "# The functions",
      "Generated from the comments in `src/functions` by `npm run docs`.",
      ...lists,
    ].join("\n\n") + "\n"
  );
}

function functionPage(model) {
  const parts = [
    `# ${model.name}`,
    model.description,
    block(`=${model.syntax}`),
    "## Arguments",
    argumentTable(model.parameters),
    "## Result",
    model.returns,
  ];
  parts.push(`## ${model.examples.length > 1 ? "Examples" : "Example"}`);
  for (const { formula, result } of model.examples) parts.push(block(`${formula}\n→ ${result}`));
  for (const { tag, heading, texts } of model.sections) {
    parts.push(`## ${heading}`, ...(tag === "formula" ? texts.map(block) : texts));
  }
  return parts.join("\n\n") + "\n";
}

function argumentTable(parameters) {
  if (parameters.length === 0) return "It takes none.";
  const rows = parameters.map(
    ({ name, optional, kind, description }) =>
      `| \`${name}\`${optional ? " (optional)" : ""} | ${kind} | ${cell(description)} |`
  );
  return ["| argument | takes | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

function block(text) {
  return ["```text", text, "```"].join("\n");
}

function cell(text) {
  return text.replaceAll("|", "\\|");
}
