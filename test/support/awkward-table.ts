/**
 * A user's own programme list, as awkward as they come: 200 rows, monthly, own column names, blanks,
 * a series that runs downwards, numbers typed as text with a decimal comma, a repeated and a blank name.
 */
export type AwkwardCell = string | number | null;

export const AWKWARD_NAME = "Vorhaben";

export const AWKWARD_COLUMNS = [
  "Projekt (Name)",
  "Budget in T€",
  "Nutzen p.a.",
  "Beginn",
  "Dauer [Monate]",
  "Wirkung ab",
  "Bereich",
  "Status",
  "Punkte",
  "Horizont",
  "Kapitalwert",
];

export const AWKWARD_ROWS = 200;

/** Row `i` from 0; what is odd about it is said in the comments. */
export function awkwardRow(i: number): AwkwardCell[] {
  const row: AwkwardCell[] = [
    `Projekt ${String(i + 1).padStart(3, "0")}`,
    // The investments run downwards.
    2000 - i * 10,
    i % 9 === 4 ? null : 300 + (i % 7) * 50,
    // Months from January 2027 on, later rows earlier.
    46388 + ((AWKWARD_ROWS - i) % 24) * 30,
    6 + (i % 18),
    i % 11 === 3 ? null : i % 48,
    ["Vertrieb", "Service", "=Formel?"][i % 3] ?? "",
    ["läuft", "geplant"][i % 2] ?? "",
    i % 13 === 5 ? null : (i % 50) / 10,
    (i % 3) + 1,
    1000 - i * 12.5,
  ];
  // Typed with a decimal comma where Excel expects a point: text, not a number.
  if (i === 17) row[1] = "1.250,50";
  // Blank name, and a name that another row has in other letters.
  if (i === 42) row[0] = null;
  if (i === 99) row[0] = "PROJEKT 050";
  return row;
}

export const awkwardRows = (): AwkwardCell[][] =>
  Array.from({ length: AWKWARD_ROWS }, (_, i) => awkwardRow(i));
