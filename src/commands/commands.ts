/** The ribbon's buttons: each shows the pane on its view; those that set up also do it. */
import type { PlanningWorkbook } from "../workbook/types";

export type CommandView = "portfolio" | "customers" | "score" | "horizons" | "case" | "setup";
export type CommandSection = "insert" | "health" | "own";

export type Navigate = (view: CommandView, section?: CommandSection) => void;

/** Inserts and sets up; false where the pane has already said why nothing was inserted. */
export type SettingUp = {
  [Work in "insertSample" | "setUpEmpty"]: () => Promise<unknown>;
};

type Command = () => Promise<void>;

export function registerCommands(workbook: SettingUp | PlanningWorkbook, navigate: Navigate): void {
  const show = async (view: CommandView, section?: CommandSection) => {
    navigate(view, section);
    await Office.addin.showAsTaskpane();
  };
  const insert = async (work: () => Promise<unknown>) => {
    await show("setup", "insert");
    if ((await work()) !== false) navigate("portfolio");
  };
  const commands: Record<string, Command> = {
    ShowPane: () => Office.addin.showAsTaskpane(),
    ShowPortfolio: () => show("portfolio"),
    ShowCustomers: () => show("customers"),
    ShowScore: () => show("score"),
    ShowHorizons: () => show("horizons"),
    ShowCases: () => show("case"),
    InsertSample: () => insert(() => workbook.insertSample()),
    SetUpWorkbook: () => insert(() => workbook.setUpEmpty()),
    CheckTables: () => show("setup", "health"),
    OpenHelp: async () =>
      Office.context.ui.openBrowserWindow(new URL("help/index.html", location.href).href),
  };
  for (const [id, command] of Object.entries(commands)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      // Excel waits for every command to complete, failed ones too.
      void command().finally(() => event.completed());
    });
  }
}
