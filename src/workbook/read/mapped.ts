/** State, detail and plan from a user's own table. What the table lacks is blank with its reason. */
import { horizonMap } from "../../core/horizons/map";
import { horizonMix } from "../../core/horizons/mix";
import type {
  Assumption,
  HorizonPlan,
  Mapping,
  MappingRole,
  Portfolio,
  Programme,
  ProgrammeDetail,
  Reading,
} from "../types";
import { dateOf, monthLabel } from "./dates";
import { mappedColumn, ROLES } from "./mapping";
import { ratesOf, repeatedNames } from "./portfolio";
import { none, plainText, readNumber, readText } from "./reading";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** A plan from a user's table is by quarter: it has no period length of its own. */
const MONTHS = 3;
const MOST_PERIODS = 60;

export function mappedPortfolio(
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  mapping: Mapping
): Portfolio {
  return {
    table: table.name,
    mapped: true,
    currency: plainText(snapshot.cells.get("Currency")),
    rates: ratesOf(snapshot),
    programmes: mappedProgrammes(table, mapping),
  };
}

export function mappedProgrammes(table: TableSnapshot, mapping: Mapping): Programme[] {
  const repeated = repeatedNames(table, mapping.columns.programme ?? "");
  return table.values.flatMap((cells, row) => {
    const at = (role: MappingRole): CellContent => cells[mappedColumn(mapping, table, role)] ?? "";
    const key = plainText(at("programme"));
    if (key === "") return [];
    const twice = repeated.has(key.toLowerCase())
      ? `The name "${key}" is used more than once`
      : null;
    const number = (role: MappingRole): Reading<number> => {
      const column = mapping.columns[role];
      if (column === undefined)
        return none(`No column of ${table.name} is mapped to ${ROLES[role].label}`);
      return twice === null ? readNumber(at(role), `${column} is blank`) : none(twice);
    };
    return [
      {
        key,
        row,
        fn: plainText(at("function")),
        type: "",
        sponsor: "",
        stage: plainText(at("stage")),
        stopped: false,
        investment: number("investment"),
        horizon: number("horizon"),
        score: number("score"),
        rank: none<number>("Ranks are worked out for the table Programmes alone"),
        npv: number("npv"),
        payback: none<number>("Payback is worked out for the table Programmes alone"),
      },
    ];
  });
}

export function mappedDetail(
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  mapping: Mapping,
  programme: Programme
): ProgrammeDetail {
  const cells = table.values[programme.row] ?? [];
  const currency = plainText(snapshot.cells.get("Currency"));
  const roles = (Object.keys(ROLES) as MappingRole[]).filter(
    (role) => ROLES[role].input && mappedColumn(mapping, table, role) >= 0
  );
  const assumptions = roles.map((role): Assumption => {
    const { kind, unit } = ROLES[role];
    const column = mapping.columns[role] as string;
    const value = cells[mappedColumn(mapping, table, role)];
    return {
      column,
      label: column,
      kind,
      unit: currency === "" ? unit : unit.replace("money", currency),
      reading: kind === "text" ? readText(value) : readNumber(value),
    };
  });
  return {
    programme,
    parts: none(
      `Score parts need the tables of the planning workbook; ${table.name} has the score alone`
    ),
    flows: none(`Flows by period need the tables of the planning workbook; ${table.name} has none`),
    assumptions,
  };
}

interface Placed {
  amount: number;
  horizon: number;
  /** Months since year 0. */
  start: number;
  months: number;
}

export function mappedHorizons(table: TableSnapshot, mapping: Mapping): HorizonPlan {
  const budget = none<number[]>("Budgets belong to the planning workbook's own tables");
  const empty = (problem: string): HorizonPlan => ({
    periods: [],
    investment: none(problem),
    budget,
    mix: none(problem),
  });
  const lacking = (["investment", "horizon"] as const).filter((role) => !mapping.columns[role]);
  if (lacking.length > 0) {
    return empty(
      `No column of ${table.name} is mapped to ${lacking.map((role) => ROLES[role].label).join(" and ")}`
    );
  }
  const placed = placedRows(table, mapping);
  if (!placed.some(({ amount }) => amount > 0)) {
    return empty(`No row of ${table.name} has an investment and a horizon of 1, 2 or 3`);
  }
  const mix = {
    value: horizonMix(
      placed.map(({ amount }) => amount),
      placed.map(({ horizon }) => horizon)
    ).map((row) => ({ ...row, horizon: `H${row.horizon}` })),
  };
  const dated = placed.filter(({ start, months }) => Number.isFinite(start) && months > 0);
  if (!mapping.columns.start || !mapping.columns.duration || dated.length === 0) {
    const problem = "The map by period needs columns for Start and Duration";
    return { periods: [], investment: none(problem), budget, mix };
  }
  return { ...mapByQuarter(dated), budget, mix };
}

/** Rows with a name, an investment and a horizon. */
function placedRows(table: TableSnapshot, mapping: Mapping): Placed[] {
  return table.values.flatMap((cells): Placed[] => {
    const at = (role: MappingRole): CellContent => cells[mappedColumn(mapping, table, role)] ?? "";
    const [amount, horizon, start, months] = [
      at("investment"),
      at("horizon"),
      at("start"),
      at("duration"),
    ];
    if (plainText(at("programme")) === "" || typeof amount !== "number" || amount < 0) return [];
    if (horizon !== 1 && horizon !== 2 && horizon !== 3) return [];
    return [
      {
        amount,
        horizon,
        start: typeof start === "number" ? monthsOf(start) : NaN,
        months: typeof months === "number" ? months : 0,
      },
    ];
  });
}

function mapByQuarter(rows: readonly Placed[]): Pick<HorizonPlan, "periods" | "investment"> {
  const first = Math.floor(Math.min(...rows.map(({ start }) => start)) / MONTHS) * MONTHS;
  const last = Math.max(...rows.map(({ start, months }) => start + months));
  const periods = Math.min(MOST_PERIODS, Math.ceil((last - first) / MONTHS));
  const amounts = horizonMap({
    amounts: rows.map(({ amount }) => amount),
    horizons: rows.map(({ horizon }) => horizon),
    starts: rows.map(({ start }) => (start - first) / MONTHS + 1),
    durations: rows.map(({ months }) => months / MONTHS),
    rows: rows.length,
    periods,
    profile: "EVEN",
  });
  return {
    periods: Array.from({ length: periods }, (_, k) => monthLabel(serialOf(first + k * MONTHS))),
    investment: {
      value: amounts.slice(0, 3).map((row, i) => ({ horizon: `H${i + 1}`, amounts: row })),
    },
  };
}

function monthsOf(serial: number): number {
  const { year, month } = dateOf(serial);
  return year * 12 + month - 1;
}

const serialOf = (months: number): number =>
  Math.round(Date.UTC(Math.floor(months / 12), months % 12, 1) / 86_400_000) + 25_569;
