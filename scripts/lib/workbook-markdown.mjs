/** docs/planning-workbook-tables.md: every table and named cell of the planning workbook, from its schema. */
export function workbookMarkdown({ TABLES, NAMED_CELLS }) {
  const parts = [
    "# The tables of the planning workbook",
    "Generated from `src/workbook/schema` by `npm run docs`. A column marked *formula* is calculated; " +
      "all others are yours to fill in. How to work with them: [The planning workbook](planning-workbook.md).",
    ...TABLES.flatMap(tableSection),
    "## Named cells",
    "Single cells that formulas refer to by name.",
    rows(
      ["name", "unit", "meaning"],
      NAMED_CELLS.map((cell) => [
        `\`${cell.name}\`${cell.formula ? " *formula*" : ""}`,
        unit(cell),
        meaning(cell),
      ])
    ),
  ];
  return parts.join("\n\n") + "\n";
}

function tableSection(table) {
  return [
    `## ${table.name}`,
    `Sheet ${table.sheet}. ${sentence(table.meaning)}`,
    rows(
      ["column", "unit", "meaning"],
      table.columns.map((column) => [
        `${column.name}${column.formula ? " *formula*" : ""}${column.required ? " (required)" : ""}`,
        unit(column),
        meaning(column),
      ])
    ),
  ];
}

function unit({ unit: text, kind }) {
  return text || kind;
}

function meaning({ meaning: text, choices, minimum, maximum }) {
  return [
    sentence(text),
    choices && `One of ${choices.join(", ")}.`,
    minimum !== undefined && maximum !== undefined && `From ${minimum} to ${maximum}.`,
    minimum !== undefined && maximum === undefined && `${minimum} or more.`,
    minimum === undefined && maximum !== undefined && `${maximum} or less.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function rows(heads, body) {
  const line = (cells) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...body.map(line)].join("\n");
}
