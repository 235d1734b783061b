/**
 * Drives the workbench in a real browser the way a person does: by keyboard and mouse for what is
 * done, by the page's own objects only for what is read.
 */
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type {} from "../../workbench/page/session";
import { ensureBrowser } from "../../scripts/lib/browser.mjs";
import { startServer, type RunningServer } from "./server";

export type Theme = "light" | "dark" | "forced-colors";

export interface CellReading {
  value: string | number | boolean;
  text: string;
  formula: string;
  message: string;
}

export interface FoundFormula {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Options {
  /** "?blank" for an empty workbook. */
  query?: string;
  theme?: Theme;
  width?: number;
  height?: number;
}

export class Session {
  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser
  ) {}

  static async start(): Promise<Session> {
    const executablePath = ensureBrowser();
    const server = await startServer();
    const browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    return new Session(server, browser);
  }

  async open(options: Options = {}): Promise<Workbench> {
    const { theme = "light", width = 1400, height = 900, query = "" } = options;
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "forced-colors" ? "active" : "none",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const workbench = new Workbench(page);
    await page.goto(this.server.url + "/" + query);
    await page.getByRole("tablist", { name: "Ribbon" }).waitFor();
    return workbench;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

export class Workbench {
  /** What the console called an error, and every exception; a test that ends with any has failed. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("console", (message) => {
      if (message.type() === "error") {
        this.errors.push(`${message.text()} (${message.location().url})`);
      }
    });
    page.on("pageerror", (error) => this.errors.push(String(error.stack ?? error)));
  }

  /** The sample has been inserted by the add-in's own command, and everything is calculated. */
  async waitForSample(): Promise<void> {
    await this.page.evaluate(() => window.workbench.sampleReady);
    await this.settle();
  }

  settle(): Promise<void> {
    return this.page.evaluate(() => window.workbench.settle());
  }

  /** The task pane's page. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector("aside.pane iframe");
    const frame = await element.contentFrame();
    if (!frame) throw new Error("The task pane has no page.");
    return frame;
  }

  async readCell(sheet: string, address: string): Promise<CellReading> {
    const grid = await this.readRange(sheet, address, 1, 1);
    return grid[0]![0]!;
  }

  readRange(
    sheet: string,
    address: string,
    rows: number,
    columns: number
  ): Promise<CellReading[][]> {
    return this.page.evaluate(
      ([name, [row, column], height, width]) => {
        const { engine } = window.workbench;
        const found = engine.sheets().find((one) => one.name === name);
        if (!found) throw new Error(`There is no sheet ${name}.`);
        const area = { sheetId: found.id, row, column, rows: height, columns: width };
        const texts = engine.text(area);
        return engine.read(area).map((line, r) =>
          line.map((cell, c) => ({
            value: cell.value,
            text: texts[r]![c]!,
            formula: cell.formula,
            message: cell.message ?? "",
          }))
        );
      },
      [sheet, positionOf(address), rows, columns] as const
    );
  }

  /** Where the first formula stands that a pattern fits, and how far its result spills. */
  findFormula(pattern: RegExp): Promise<FoundFormula> {
    return this.page.evaluate(
      ([source, flags]) => {
        const { engine } = window.workbench;
        for (const { id, name } of engine.sheets()) {
          const used = engine.usedRange(id);
          if (!used) continue;
          const cells = engine.read({ sheetId: id, ...used });
          for (const [r, line] of cells.entries()) {
            for (const [c, { formula }] of line.entries()) {
              if (!new RegExp(source, flags).test(formula)) continue;
              const row = used.row + r;
              const column = used.column + c;
              const spill = engine.spill(id, row, column);
              return {
                sheet: name,
                row,
                column,
                rows: spill?.rows ?? 1,
                columns: spill?.columns ?? 1,
              };
            }
          }
        }
        throw new Error(`No formula fits ${source}.`);
      },
      [pattern.source, pattern.flags] as const
    );
  }

  /** The address of a table's cell: by column name and row of the body, or the row whose key it is. */
  cellOf(
    table: string,
    column: string,
    row: number | string
  ): Promise<{ sheet: string; address: string }> {
    return this.page
      .evaluate(
        ([tableName, columnName, wanted]) => {
          const { engine } = window.workbench;
          const found = engine.tables().find(({ name }) => name === tableName);
          if (!found) throw new Error(`There is no table ${tableName}.`);
          const at = found.columns.indexOf(columnName);
          if (at < 0) throw new Error(`${tableName} has no column ${columnName}.`);
          const keys = engine
            .read({ sheetId: found.sheetId, ...found.range, columns: 1 })
            .slice(1)
            .map(([cell]) => cell!.value);
          const index = typeof wanted === "number" ? wanted : keys.indexOf(wanted);
          if (index < 0) throw new Error(`${tableName} has no row ${wanted}.`);
          const sheet = engine.sheets().find(({ id }) => id === found.sheetId)!.name;
          return { sheet, row: found.range.row + 1 + index, column: found.range.column + at };
        },
        [table, column, row] as const
      )
      .then(({ sheet, row: r, column: c }) => ({ sheet, address: addressOf(r, c) }));
  }

  /** Chooses the sheet's tab, goes to the cell by the name box, types and presses Enter. */
  async typeInCell(sheet: string, address: string, text: string): Promise<void> {
    await this.goToCell(sheet, address);
    await this.page.keyboard.type(text, { delay: 5 });
    // Suggestions open some moments after typing; Enter would take one that is just opening.
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press("Enter");
    await this.settle();
  }

  async goToCell(sheet: string, address: string): Promise<void> {
    await this.chooseSheet(sheet);
    const box = this.page.locator("[data-u-comp=defined-name] input").first();
    await box.click();
    await box.fill(address);
    await box.press("Enter");
  }

  /** Adds a sheet by the button beside the tabs, and returns its name. */
  async addSheet(): Promise<string> {
    const names = () =>
      this.page.evaluate(() => window.workbench.engine.sheets().map(({ name }) => name));
    const before = await names();
    await this.page.locator("[data-u-comp=sheet-bar-append-button]").first().click();
    await this.page.waitForFunction(
      (count) => window.workbench.engine.sheets().length > count,
      before.length
    );
    return (await names()).find((name) => !before.includes(name))!;
  }

  /** The rows and columns that a cell's result covers, or null where it does not spill. */
  spillOf(sheet: string, address: string): Promise<{ rows: number; columns: number } | null> {
    return this.page.evaluate(
      ([name, [row, column]]) => {
        const { engine } = window.workbench;
        const found = engine.sheets().find((one) => one.name === name)!;
        return engine.spill(found.id, row, column);
      },
      [sheet, positionOf(address)] as const
    );
  }

  /** The middle and the size of a cell, in the window's pixels. */
  async middleOf(sheet: string, address: string): Promise<Spot> {
    await this.chooseSheet(sheet);
    return this.page.evaluate((name) => {
      const { api } = window.workbench;
      const rect = api.getActiveWorkbook()!.getActiveSheet().getRange(name).getCellRect();
      const canvas = [...document.querySelectorAll(".grid canvas")]
        .map((one) => one.getBoundingClientRect())
        .find(({ height }) => height > 200)!;
      return {
        x: canvas.left + rect.left + rect.width / 2,
        y: canvas.top + rect.top + rect.height / 2,
        width: rect.width,
        height: rect.height,
      };
    }, address);
  }

  async chooseSheet(sheet: string): Promise<void> {
    const tab = this.page.locator("[data-u-comp=slide-tab-item]").getByText(sheet, { exact: true });
    await tab.scrollIntoViewIfNeeded();
    await tab.click();
  }

  /** A picture of the whole pane: the window is made high enough that nothing has to scroll. */
  async screenshotPane(file: string): Promise<void> {
    const size = this.page.viewportSize()!;
    const height = await (
      await this.pane()
    ).evaluate(() =>
      Math.max(
        document.documentElement.scrollHeight,
        ...[...document.querySelectorAll("*")].map(
          (element) => element.getBoundingClientRect().top + element.scrollHeight
        )
      )
    );
    await this.page.setViewportSize({ ...size, height: Math.max(size.height, height + 260) });
    await this.page.waitForTimeout(200);
    await this.page.locator("aside.pane").screenshot({ path: file });
    await this.page.setViewportSize(size);
  }

  /** Changes the theme of browser and Excel while the workbook stays open. */
  async useTheme(theme: Theme): Promise<void> {
    await this.page.emulateMedia({
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "forced-colors" ? "active" : "none",
    });
    const office = ({ light: "light", dark: "dark", "forced-colors": "contrast" } as const)[theme];
    await this.page.evaluate((name) => window.workbench.useTheme(name), office);
    await this.page.waitForTimeout(100);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** [2, 1] as "B3". */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** "B3" as [row, column], from 0. */
export function positionOf(address: string): [number, number] {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`${address} is not the address of a cell.`);
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(match[2]) - 1, column - 1];
}
