/** Reads functions.json, and refuses what Excel would not register. */
import type { FunctionDefinition, ParameterDefinition } from "../engine/types";

interface Metadata {
  functions: {
    id: string;
    name: string;
    description?: string;
    helpUrl?: string;
    parameters?: {
      name: string;
      description?: string;
      dimensionality?: string;
      optional?: boolean;
      repeating?: boolean;
    }[];
    options?: Record<string, unknown>;
  }[];
}

export function readFunctions(json: string, namespace: string): FunctionDefinition[] {
  const { functions } = JSON.parse(json) as Metadata;
  if (!Array.isArray(functions)) throw new Error("functions.json holds no list of functions.");
  const seen = new Set<string>();
  return functions.map(({ id, name, description, helpUrl, parameters, options }) => {
    check(id, name, seen);
    if (options?.["stream"] || options?.["cancelable"]) {
      throw new Error(
        `The embedded workbook host runs no streaming or cancelable functions (${id}).`
      );
    }
    return {
      id,
      name: `${namespace}.${name}`.toUpperCase(),
      description: description ?? "",
      ...(helpUrl ? { helpUrl } : {}),
      parameters: (parameters ?? []).map((parameter): ParameterDefinition => ({
        name: parameter.name,
        description: parameter.description ?? "",
        matrix: parameter.dimensionality === "matrix",
        optional: parameter.optional === true,
        repeating: parameter.repeating === true,
      })),
    };
  });
}

/** Names: a letter first, then letters, digits, "_" and "."; at least 3; no cell address; unique. */
function check(id: string, name: string, seen: Set<string>): void {
  const fits = /^[A-Z][A-Z0-9_.]*$/i.test(id) && /^\p{L}[\p{L}\p{N}_.]*$/u.test(name);
  if (!fits || name.length < 3 || name.length > 128) {
    throw new Error(`Excel would not register the function ${id}: ${name} is no function name.`);
  }
  if (/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name)) {
    throw new Error(`Excel would not register the function ${id}: ${name} is a cell address.`);
  }
  if (seen.has(id.toUpperCase())) throw new Error(`The function id ${id} is there twice.`);
  seen.add(id.toUpperCase());
}
