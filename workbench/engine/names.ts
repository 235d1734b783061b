/** Workbook names. Univer keeps them; formulas that use them are resolved by the engine. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Calculation } from "./calculation";
import type { Context } from "./context";
import type { NameInfo } from "./types";

export class Names {
  private readonly service: IDefinedNamesService;
  private byName: Map<string, string> | null = null;

  constructor(
    private readonly context: Context,
    private readonly calculation: Calculation
  ) {
    this.service = context.injector.get(IDefinedNamesService);
    context.commands.onCommandExecuted((command) => {
      if (command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) {
        this.byName = null;
        calculation.refresh();
      }
    });
  }

  list(): NameInfo[] {
    return this.stored().map((item) => ({
      name: item.name,
      formula: `=${item.formulaOrRefString.replace(/^=/, "")}`,
    }));
  }

  /** The formula of a name, "=" included. */
  formula(name: string): string | undefined {
    this.byName ??= new Map(this.list().map((item) => [item.name.toLowerCase(), item.formula]));
    return this.byName.get(name.toLowerCase());
  }

  set(name: string, formula: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^([A-Za-z]{1,3}\d+|[rc])$/i.test(name))
      throw new Error(`"${name}" is not a name that Excel takes.`);
    const body = formula.replace(/^=/, "");
    const reference =
      /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/iu;
    this.context.run(SetDefinedNameMutation.id, {
      unitId: this.context.unitId,
      id: this.idOf(name) ?? `name-${name.toLowerCase()}`,
      name,
      formulaOrRefString: reference.test(body) ? body : `=${body}`,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: string): void {
    const id = this.idOf(name);
    if (!id) throw new Error(`There is no name "${name}".`);
    this.context.run(RemoveDefinedNameMutation.id, {
      unitId: this.context.unitId,
      id,
      name,
      formulaOrRefString: "",
    });
    this.calculation.refresh();
  }

  private idOf(name: string): string | undefined {
    return this.stored().find((item) => item.name.toLowerCase() === name.toLowerCase())?.id;
  }

  private stored() {
    return Object.values(this.service.getDefinedNameMap(this.context.unitId) ?? {});
  }
}
