/**
 * Calculates the formulas of examples: CCO functions, SUM and INDEX around them, numbers, text,
 * booleans and array constants. Left-out arguments arrive as null, as Excel hands them over, and
 * arguments that are declared as ranges arrive as grids.
 */
import { readFunctionComments } from "../../scripts/lib/function-comments.mjs";

type Value = number | string | boolean | null | unknown[][];

export interface FunctionComment {
  id: string;
  file: string;
  name: string;
  description: string;
  parameters: { name: string; description: string; optional: boolean; matrix: boolean }[];
  returns: string;
  tags: Record<string, string[]>;
  examples: { formula: string; result: string }[];
}

export const comments = readFunctionComments() as FunctionComment[];

/** The function of an id, as its file exports it. */
export function functionOf(comment: FunctionComment): (...args: unknown[]) => unknown {
  const module = jest.requireActual<Record<string, (...args: unknown[]) => unknown>>(
    `../../${comment.file}`
  );
  const found = module[comment.name];
  if (!found) throw new Error(`${comment.file} exports no ${comment.name}`);
  return found;
}

export function evaluate(formula: string): Value {
  const reader = new Reader(formula.replace(/^=/, ""));
  const value = reader.expression();
  if (!reader.atEnd) throw new Error(`not understood: ${formula}`);
  return value;
}

/** The value that an example states: a number as printed, text, or an array constant. */
export function stated(result: string): { printed: string[][] } {
  const inner = result.startsWith("{") ? result.slice(1, -1) : result;
  return { printed: inner.split(";").map((row) => row.split(",").map((cell) => cell.trim())) };
}

class Reader {
  private position = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  expression(): Value {
    const rest = this.text.slice(this.position);
    if (rest.startsWith("{")) return this.array();
    const name = /^[A-Z][A-Z0-9.]*(?=\()/.exec(rest)?.[0];
    if (name) return this.call(name);
    return this.literal();
  }

  private call(name: string): Value {
    this.position += name.length + 1;
    const args: Value[] = [];
    if (!this.take(")")) {
      do {
        args.push(/^[,)]/.test(this.text.slice(this.position)) ? null : this.expression());
      } while (this.take(","));
      if (!this.take(")")) throw new Error(`no ")" in ${this.text}`);
    }
    return apply(name, args);
  }

  private array(): Value {
    this.position++;
    const rows: unknown[][] = [[]];
    do {
      rows.at(-1)!.push(this.literal());
      if (this.take(";")) rows.push([]);
      else if (!this.take(",")) break;
    } while (!this.atEnd);
    if (!this.take("}")) throw new Error(`no "}" in ${this.text}`);
    return rows;
  }

  private literal(): number | string | boolean {
    const token = /^("[^"]*"|-?[0-9.]+|TRUE|FALSE)/.exec(this.text.slice(this.position))?.[0];
    if (!token) throw new Error(`not understood at ${this.position}: ${this.text}`);
    this.position += token.length;
    if (token.startsWith('"')) return token.slice(1, -1);
    return token === "TRUE" ? true : token === "FALSE" ? false : Number(token);
  }

  private take(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position++;
    return true;
  }
}

function apply(name: string, args: Value[]): Value {
  if (name === "SUM") return (args[0] as number[][]).flat().reduce((total, x) => total + x, 0);
  if (name === "INDEX") {
    const [cells, row, column] = args as [unknown[][], number, number];
    return cells[row - 1]![column - 1] as Value;
  }
  const comment = comments.find(({ id }) => `CCO.${id}` === name);
  if (!comment) throw new Error(`no function ${name}`);
  const handed = comment.parameters.map(({ matrix }, i) => {
    const value = args[i] ?? null;
    return matrix && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
  return functionOf(comment)(...handed) as Value;
}
