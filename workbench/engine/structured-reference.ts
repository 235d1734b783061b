/**
 * Reads the bracketed part of a table reference ("[#Headers],[Score]", "@[A]:[B]", "Score") into the
 * sections and columns it names, and writes it back after a column was renamed.
 */
export interface StructuredReference {
  sections: string[];
  /** First and last column by name, or null for every column. */
  columns: [string, string] | null;
  thisRow: boolean;
}

/** Null when the text is no table reference. */
export function parseStructured(bracket: string): StructuredReference | null {
  const reference: StructuredReference = { sections: [], columns: null, thisRow: false };
  let body = bracket.trim();
  if (body.startsWith("@")) {
    reference.thisRow = true;
    body = body.slice(1).trim();
  }
  if (body === "") return reference;
  if (!body.startsWith("[")) {
    if (body.startsWith("#")) return addSection(reference, body) ? reference : null;
    const name = unescapeName(body);
    reference.columns = [name, name];
    return reference;
  }
  const columns: string[] = [];
  for (const item of bracketItems(body)) {
    if (item.startsWith("#")) {
      if (!addSection(reference, item)) return null;
    } else columns.push(unescapeName(item));
  }
  if (columns.length) reference.columns = [columns[0]!, columns[columns.length - 1]!];
  return reference;
}

/** The bracketed part with a column's name replaced wherever it names that column. */
export function renameColumnIn(bracket: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  const plain = /^(\s*@?\s*)([^[\]#@][^[\]]*)$/.exec(bracket);
  if (plain && !plain[2]!.includes("[")) {
    if (unescapeName(plain[2]!.trim()).toLowerCase() !== wanted) return bracket;
    const needsBrackets = plain[1]!.includes("@") && /[^\p{L}\p{N}_]/u.test(to);
    return plain[1]! + (needsBrackets ? `[${escapeName(to)}]` : escapeName(to));
  }
  return bracket.replace(/\[((?:'.|[^[\]'])+)\]/g, (whole, name: string) =>
    !name.startsWith("#") && unescapeName(name).toLowerCase() === wanted
      ? `[${escapeName(to)}]`
      : whole
  );
}

function addSection(reference: StructuredReference, text: string): boolean {
  const section = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (section === "#this row") reference.thisRow = true;
  else if (["#all", "#data", "#headers", "#totals"].includes(section))
    reference.sections.push(section);
  else return false;
  return true;
}

function bracketItems(body: string): string[] {
  return [...body.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map((found) => found[1]!.trim());
}

function unescapeName(name: string): string {
  return name.replace(/'(.)/g, "$1");
}

function escapeName(name: string): string {
  return name.replace(/['#[\]@]/g, "'$&");
}
