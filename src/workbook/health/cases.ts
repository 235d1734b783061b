/** Budget cases against themselves: pairs of overlaps, and margins that cannibalisation needs. */
import { columnOf, type TableSnapshot, type WorkbookSnapshot } from "../read/snapshot";
import type { Finding } from "../types";
import { addressOf } from "./cells";

export function caseFindings({ tables }: WorkbookSnapshot): Finding[] {
  const overlaps = tables.get("Overlaps");
  const programmes = tables.get("Programmes");
  return [
    ...(overlaps ? pairFindings(overlaps) : []),
    ...(programmes ? marginFindings(programmes) : []),
  ];
}

const plain = (cell: unknown): string => String(cell).trim().toLowerCase();

/** A pair stands once, in either order, and is of two programmes. */
function pairFindings(table: TableSnapshot): Finding[] {
  const [one, other] = [columnOf(table, "Programme"), columnOf(table, "Other")];
  if (!one || !other) return [];
  const seen = new Map<string, number>();
  return one.flatMap((name, row): Finding[] => {
    const [a, b] = [plain(name), plain(other[row])];
    if (a === "" || b === "") return [];
    const place = {
      sheet: table.sheet,
      address: addressOf(table, row, table.headers.indexOf("Other")),
    };
    const found = (message: string): Finding[] => [{ severity: "error", message, place }];
    if (a === b) return found(`Overlaps: "${String(name)}" overlaps with itself.`);
    const pair = [a, b].sort().join("\u0001");
    const before = seen.get(pair);
    seen.set(pair, row);
    // The same order twice is a repeated key, which is named with the other tables' keys.
    if (before === undefined || plain(one[before]) === a) return [];
    return found(
      `Overlaps: "${String(name)}" and "${String(other[row])}" stand twice, in both orders; their shares would add up.`
    );
  });
}

/** Without both margins the programme has no case. */
function marginFindings(table: TableSnapshot): Finding[] {
  const rates = columnOf(table, "Cannibal rate");
  const names = columnOf(table, "Programme");
  if (!rates || !names) return [];
  return rates.flatMap((rate, row): Finding[] => {
    if (typeof rate !== "number" || rate === 0) return [];
    const missing = ["New margin", "Old margin"].filter((column) => {
      const value = columnOf(table, column)?.[row];
      return typeof value !== "number" || (column === "New margin" && value <= 0);
    });
    if (missing.length === 0) return [];
    const at = table.headers.indexOf("Cannibal rate");
    return [
      {
        severity: "warning",
        message: `Programmes, "${String(names[row])}": a cannibal rate needs ${missing.join(" and ")} above 0, so it has no case.`,
        place: { sheet: table.sheet, address: addressOf(table, row, at) },
      },
    ];
  });
}
