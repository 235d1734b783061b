/**
 * Custom functions: registered with Univer's formula engine and its formula bar, called in parallel,
 * #BUSY! until they answer.
 */
import { BaseFunction, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { columnLetters } from "./address";
import type { Calculation } from "./calculation";
import type { Context } from "./context";
import { BUSY } from "./errors";
import { ArgumentCountError, callArguments, type Blanks } from "./function-arguments";
import { FunctionMemo, type Call } from "./function-memo";
import type { Messages } from "./messages";
import type { Place } from "./resolve";
import type { Argument, FunctionDefinition, FunctionResult, FunctionRunner } from "./types";
import { errorValue, InputError, isCellError, resultVariant, type Variant } from "./values";

export class CustomFunctions {
  blanks: Blanks = "zero";
  private readonly memo = new FunctionMemo();
  private readonly registered = new Set<string>();

  constructor(
    private readonly context: Context,
    private readonly calculation: Calculation,
    private readonly messages: Messages
  ) {}

  register(definition: FunctionDefinition, run: FunctionRunner): void {
    const name = definition.name.toUpperCase();
    const functions = this.context.injector.get(IFunctionService);
    const evaluate = (place: Place, variants: Variant[]) =>
      this.evaluate({ ...definition, name }, run, place, variants);
    this.memo.clear(name);
    functions.deleteFormulaAstCacheKey(name);
    functions.registerExecutors(new HostFunction(name, evaluate));
    this.describe({ ...definition, name });
    this.registered.add(name);
    this.calculation.recalculate();
  }

  /** Forgets every answer: the next calculation calls again. */
  forget(): void {
    this.memo.clear();
  }

  private evaluate(
    definition: FunctionDefinition,
    run: FunctionRunner,
    place: Place,
    variants: Variant[]
  ): Variant {
    let given: Argument[];
    try {
      given = callArguments(definition, variants, this.blanks);
    } catch (problem) {
      if (problem instanceof InputError) return errorValue(problem.code);
      if (!(problem instanceof ArgumentCountError)) throw problem;
      this.messages.note(place, { error: "#VALUE!", message: problem.message });
      return errorValue("#VALUE!");
    }
    const key = JSON.stringify([definition.name, given]);
    const call = this.memo.find(key) ?? this.makeCall(key, definition, run, given, place);
    if (call.answer === undefined) {
      call.waiting.set(placeKey(place), place);
      return errorValue(BUSY);
    }
    return this.show(call.answer, place);
  }

  private makeCall(
    key: string,
    definition: FunctionDefinition,
    run: FunctionRunner,
    given: Argument[],
    place: Place
  ): Call {
    const call = this.memo.add(key, definition.name);
    const answer = this.guarded(() => run(definition, given, this.address(place)));
    if (!isPromise(answer)) {
      call.answer = answer;
      return call;
    }
    const finished = this.calculation.begin();
    void answer.then((value) => {
      call.answer = value;
      if (call.waiting.size && this.memo.holds(key, call))
        this.calculation.markDirty(
          [...call.waiting.values()].map((at) => ({ ...at, rows: 1, columns: 1 }))
        );
      call.waiting.clear();
      finished();
    });
    return call;
  }

  /** A runner never rejects by contract; should it, the cell says so rather than stay busy for ever. */
  private guarded(run: () => FunctionResult | Promise<FunctionResult>) {
    const failed = (problem: unknown): FunctionResult => ({
      error: "#VALUE!",
      message: String((problem as Partial<Error> | null)?.message ?? problem),
    });
    try {
      const answer = run();
      return isPromise(answer) ? answer.then((value) => value, failed) : answer;
    } catch (problem) {
      return failed(problem);
    }
  }

  private show(answer: FunctionResult, place: Place): Variant {
    if (isCellError(answer)) this.messages.note(place, answer);
    return resultVariant(answer);
  }

  private address(place: Place): string {
    const sheet = this.context.workbook.getSheetBySheetId(place.sheetId);
    return `${sheet?.getName() ?? ""}!${columnLetters(place.column)}${place.row + 1}`;
  }

  private describe(definition: FunctionDefinition): void {
    const descriptions = this.context.injector.get(IDescriptionService);
    if (this.registered.has(definition.name))
      descriptions.unregisterDescriptions([definition.name]);
    descriptions.registerDescriptions([
      {
        functionName: definition.name,
        functionType: FunctionType.User,
        description: definition.description,
        abstract: definition.description,
        functionParameter: definition.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    ]);
  }
}

/** The formula engine's side of a custom function: knows the cell it is calculated in. */
class HostFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly evaluate: (place: Place, variants: Variant[]) => Variant
  ) {
    super(name);
  }

  override calculate(...variants: Variant[]): Variant {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return this.evaluate(place, variants);
  }
}

/** By shape: the runner may live in another frame. */
function isPromise(
  answer: FunctionResult | Promise<FunctionResult>
): answer is Promise<FunctionResult> {
  return typeof (answer as Partial<Promise<unknown>> | null)?.then === "function";
}

function placeKey(place: Place): string {
  return `${place.sheetId} ${place.row} ${place.column}`;
}
