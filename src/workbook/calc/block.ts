/** What a block of the Calc sheet is: one formula that spills, with heading, note and check. */
import { column, type SpillReference } from "../schema";

/** The columns of a block that spills to the right, too. */
export type BlockWidth =
  | "table"
  | "rfm"
  | "equity"
  | "cohorts"
  | "mix"
  | "criteria"
  | "ranks"
  | "raters"
  | "periods"
  | "flows"
  | "scenarios";

export interface CalcBlock {
  id: string;
  heading: string;
  note: string;
  /** One column when left out. */
  width?: BlockWidth;
  formula: (spill: SpillReference) => string;
  /** "OK", or what is wrong in words. */
  check?: (spill: SpillReference) => string;
  /** A formula that spills the columns' headings above the block. */
  labels?: (spill: SpillReference) => string;
  numberFormat: string;
  /** The name that the reader finds the block by. */
  name?: string;
  /** Repeats the keys of these rows in a column of its own before the block. */
  keys?: string;
}

/** A section is a group of blocks that stand side by side under one title. */
export interface CalcSection {
  title: string;
  blocks: readonly CalcBlock[];
}

/** A column with its blank cells as "", since functions and lookups read a blank as 0. */
export function blankAsText(table: string, name: string): string {
  const range = column(table, name);
  return `IF(${range}="","",${range})`;
}

/** Looks a table's column up for every key of a spilled block; blank cells stay blank. */
export function looked(keys: string, table: string, key: string, name: string): string {
  return `XLOOKUP(${keys},${column(table, key)},${blankAsText(table, name)},"")`;
}

/** A check that two numbers agree, up to the workbook's relative tolerance. */
export function agree(found: string, expected: string): string {
  return (
    `=LET(found,${found},expected,${expected},` +
    `IF(ABS(found-expected)<=Tolerance*(1+ABS(expected)),"OK","Differs by "&(found-expected)))`
  );
}

/** Names that are neither blank nor used twice: rows that a lookup by name can find. */
export function uniqueNames(table: string, key: string): string {
  return (
    `=LET(name,${column(table, key)},` +
    `alone,MMULT(--(name=TRANSPOSE(name)),SEQUENCE(ROWS(name),1,1,0))=1,` +
    `FILTER(name,(name<>"")*alone,""))`
  );
}
