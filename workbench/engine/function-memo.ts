/**
 * Answers of custom functions by name and arguments. A call that is out is not made twice, and an edit
 * that does not touch a call's arguments does not make it again. Old answers go when they take much room.
 */
import type { FunctionResult } from "./types";
import type { Place } from "./resolve";

export interface Call {
  functionName: string;
  answer: FunctionResult | undefined;
  /** Cells that show #BUSY! for this call. */
  waiting: Map<string, Place>;
}

const MOST_CHARACTERS = 60_000_000;

export class FunctionMemo {
  private readonly calls = new Map<string, Call>();
  private characters = 0;

  find(key: string): Call | undefined {
    const call = this.calls.get(key);
    if (call) {
      this.calls.delete(key);
      this.calls.set(key, call);
    }
    return call;
  }

  add(key: string, functionName: string): Call {
    const call: Call = { functionName, answer: undefined, waiting: new Map() };
    this.calls.set(key, call);
    this.characters += key.length;
    this.makeRoom();
    return call;
  }

  /** True while the answer is still wanted: the memo was not emptied since the call went out. */
  holds(key: string, call: Call): boolean {
    return this.calls.get(key) === call;
  }

  clear(functionName?: string): void {
    for (const [key, call] of this.calls)
      if (functionName === undefined || call.functionName === functionName) this.remove(key);
  }

  private makeRoom(): void {
    if (this.characters <= MOST_CHARACTERS) return;
    for (const [key, call] of this.calls) {
      if (this.characters <= MOST_CHARACTERS / 2) return;
      if (call.answer !== undefined && call.waiting.size === 0) this.remove(key);
    }
  }

  private remove(key: string): void {
    this.calls.delete(key);
    this.characters -= key.length;
  }
}
