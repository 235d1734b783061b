import { withPrivate } from "../../../workbench/engine/private-members";

class Trigger {
  _waiting = [];
  _merge(): unknown[] {
    return this._waiting;
  }
}

interface Members {
  _waiting: unknown[];
  _merge(): unknown[];
  _start(): void;
}

test("private members that are there can be used", () => {
  const trigger = withPrivate<Members>(new Trigger(), ["_waiting", "_merge"]);
  expect(trigger._merge()).toBe(trigger._waiting);
});

test("one that is gone is named", () => {
  expect(() => withPrivate<Members>(new Trigger(), ["_merge", "_start"])).toThrow(
    "This version of Univer does not fit: Trigger has no _start."
  );
});
