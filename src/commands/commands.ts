/** The ribbon's buttons: each shows the pane on its view; those that set up also do it. */
import type { PlanningWorkbook } from "../workbook/types";

export type CommandView = "portfolio" | "horizons" | "setup";
export type CommandSection = "insert" | "health" | "own";

export type Navigate = (view: CommandView, section?: CommandSection) => void;

export interface CommandOptions {
  /** Shows a failure where the user looks; the pane is already on the set up view. */
  report?: (error: unknown) => void;
}

type Command = () => Promise<void>;

export function registerCommands(
  workbook: PlanningWorkbook,
  navigate: Navigate,
  { report }: CommandOptions = {}
): void {
  const show = async (view: CommandView, section?: CommandSection) => {
    navigate(view, section);
    await Office.addin.showAsTaskpane();
  };
  const insert = async (work: () => Promise<unknown>) => {
    await show("setup", "insert");
    await work();
    navigate("portfolio");
  };
  const commands: Record<string, Command> = {
    ShowPane: () => Office.addin.showAsTaskpane(),
    ShowPortfolio: () => show("portfolio"),
    ShowHorizons: () => show("horizons"),
    InsertSample: () => insert(() => workbook.insertSample()),
    SetUpWorkbook: () => insert(() => workbook.setUpEmpty()),
    CheckTables: () => show("setup", "health"),
    OpenHelp: async () => Office.context.ui.openBrowserWindow(new URL("help/index.html", location.href).href),
  };
  for (const [id, command] of Object.entries(commands)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void run(command, report).finally(() => event.completed());
    });
  }
}

/** A command must always complete: Excel waits for it. */
async function run(command: Command, report?: (error: unknown) => void): Promise<void> {
  try {
    await command();
  } catch (error) {
    report?.(error);
  }
}
