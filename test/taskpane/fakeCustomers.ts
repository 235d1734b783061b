/** Orders in memory for tests of the pane's Customers view: invented, the same at every run, with faults on demand. */
import type {
  CustomerAssumptions,
  CustomerResults,
  CustomersBook,
  OrderLog,
  OrderSource,
  OrderTable,
} from "../../src/workbook/customers/types";
import {
  WorkbookError,
  type Finding,
  type Inserted,
  type Progress,
} from "../../src/workbook/types";
import { Answering } from "./answering";

export class FakeCustomers extends Answering<CustomersBook> implements CustomersBook {
  tables: OrderTable[] = [
    {
      name: "Orders",
      sheet: "Orders",
      columns: ["Customer", "Date", "Amount"],
      rows: 0,
      guess: { table: "Orders", customer: "Customer", date: "Date", amount: "Amount" },
    },
    {
      name: "Suppliers",
      sheet: "Lists",
      columns: ["Supplier", "Since", "Country"],
      rows: 12,
      guess: null,
    },
  ];
  saved: OrderSource | null = null;
  keeps = true;
  asOf: number | null = LAST;
  found: Finding[] = [];
  /** Customer's place, date and amount of each order. */
  orders = inventedOrders();
  stampNow = "1";

  /** Columns of figures have no JSON. */
  protected override copied<T>(made: T): T {
    return made;
  }

  sources(): Promise<OrderTable[]> {
    return this.answer("sources", [], () =>
      this.tables.map((table) =>
        table.name === "Orders" ? { ...table, rows: this.orders.length } : table
      )
    );
  }

  source(): Promise<OrderSource | null> {
    return this.answer("source", [], () => this.saved);
  }

  saveSource(source: OrderSource): Promise<void> {
    return this.answer("saveSource", [source], () => {
      this.saved = source;
    });
  }

  assumptions(): Promise<CustomerAssumptions> {
    return this.answer("assumptions", [], (): CustomerAssumptions => ({
      currency: "EUR",
      annualRate: { value: 0.1 },
      unit: { value: "WEEK" },
      model: { value: "MBG/NBD" },
      asOf: this.asOf === null ? { value: null, problem: null } : { value: this.asOf },
      horizon: { value: 52 },
      margin: { value: 0.3 },
      keeps: this.keeps,
    }));
  }

  async read(source: OrderSource, progress?: Progress, signal?: AbortSignal): Promise<OrderLog> {
    progress?.(0, this.orders.length, source.table);
    return this.answer("read", [source], () => {
      if (signal?.aborted) throw new WorkbookError("Cancelled. Nothing was read.");
      progress?.(this.orders.length, this.orders.length, source.table);
      const places = new Map<number, number>();
      for (const [who] of this.orders) if (!places.has(who)) places.set(who, places.size);
      return {
        source,
        rows: this.orders.length,
        names: [...places.keys()].map((who) => `C${String(who + 1).padStart(4, "0")}`),
        customer: this.orders.map(([who]) => places.get(who)!),
        dates: this.orders.map(([, date]) => date),
        amounts: source.amount === null ? null : this.orders.map(([, , amount]) => amount),
        leftOut: this.found.length,
        faults: this.found,
        stamp: this.stampNow,
      };
    });
  }

  stamp(source: OrderSource): Promise<string | null> {
    return this.answer("stamp", [source], () => this.stampNow);
  }

  write(
    results: CustomerResults,
    as: "formulas" | "values",
    progress?: Progress
  ): Promise<Inserted> {
    progress?.(1, 2, "Customer value");
    return this.answer("write", [results, as], () => ({ sheets: ["Customer value"] }));
  }

  keepFit(results: CustomerResults): Promise<void> {
    return this.answer("keepFit", [results], () => undefined);
  }
}

const FIRST = 45_658;
export const LAST = 46_387;

/** 300 customers over two years who buy at their own pace and leave in their own time. */
function inventedOrders(): [who: number, date: number, amount: number][] {
  let state = 20_261;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const orders: [number, number, number][] = [];
  for (let who = 0; who < 300; who++) {
    const pace = 14 + 120 * uniform() ** 2;
    const stays = uniform() < 0.4 ? 0.5 : 0.98;
    const usual = 20 + 80 * uniform();
    for (let day = FIRST + 400 * uniform(); day <= LAST; day -= pace * Math.log(uniform())) {
      orders.push([who, Math.floor(day), Math.round(usual * (60 + 80 * uniform())) / 100]);
      if (uniform() > stays) break;
    }
  }
  return orders;
}
